package city.innovation.kit.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The stretches between two instants that no pause takes out. */
final class CountedTime {

    private final List<Stretch> stretches = new ArrayList<>();
    private final Instant end;

    CountedTime(Instant from, Instant until, List<Pause> pauses) {
        end = until;
        Instant at = from;
        for (Pause pause : Pause.ended(pauses)) {
            if (pause.from().isAfter(at)) {
                add(at, pause.from());
            }
            if (pause.until().isAfter(at)) {
                at = pause.until();
            }
        }
        add(at, until);
    }

    private void add(Instant from, Instant until) {
        Instant last = until.isAfter(end) ? end : until;
        if (last.isAfter(from)) {
            stretches.add(new Stretch(from, last));
        }
    }

    /** When so many percent of the counted time have passed; the end if no time counts. */
    Instant at(int percent) {
        Duration left = stretches.stream()
                .map(Stretch::length)
                .reduce(Duration.ZERO, Duration::plus)
                .multipliedBy(percent)
                .dividedBy(100);
        for (Stretch stretch : stretches) {
            if (left.compareTo(stretch.length()) <= 0) {
                return stretch.from().plus(left);
            }
            left = left.minus(stretch.length());
        }
        return end;
    }

    private record Stretch(Instant from, Instant until) {
        Duration length() {
            return Duration.between(from, until);
        }
    }
}
