package city.innovation.kit.duty;

import city.innovation.kit.time.CityTime;
import java.time.Instant;

/** How far time has told: each stage is told once, in this order. */
public enum DutyStage {
    /** Nothing yet. */
    NONE,
    /** Seventy percent of the counted time are over. */
    WARNED,
    /** The day has come on which it is due. */
    DUE,
    /** That day is over. */
    BREACHED;

    /** What is told next; null after the last. */
    DutyStage next() {
        return switch (this) {
            case NONE -> WARNED;
            case WARNED -> DUE;
            case DUE -> BREACHED;
            case BREACHED -> null;
        };
    }

    /** When the next is told; null after the last. The day's own stage never comes before the warning. */
    Instant nextAt(Instant warnAt, Instant dueAt) {
        return switch (this) {
            case NONE -> warnAt;
            case WARNED -> {
                Instant day = CityTime.startOf(CityTime.dateOf(dueAt));
                yield day.isBefore(warnAt) ? warnAt : day;
            }
            case DUE -> dueAt.plusMillis(1);
            case BREACHED -> null;
        };
    }
}
