package city.innovation.kit.duty;

import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Something that somebody must do by a date, and how far its clock has run. */
final class Duty {

    final UUID id;
    private OpenDuty asked;
    private DutyState state = DutyState.OPEN;
    private DutyStage stage = DutyStage.NONE;
    private Instant dueAt;
    private Instant warnAt;
    private List<Pause> pauses = List.of();
    private Instant closedAt;
    private String closedBy;
    private long sequence = 1;

    /** A new one; its clock runs from the start that was asked for. */
    Duty(UUID id, OpenDuty asked, BusinessCalendar calendar) {
        this.id = id;
        this.asked = asked;
        this.dueAt = asked.term() == null
                ? CityTime.endOf(asked.dueOn())
                : calendar.dueAt(asked.from(), asked.term(), List.of());
        this.warnAt = calendar.warnAt(asked.from(), dueAt, List.of());
    }

    /** As it stands in the database. */
    Duty(UUID id, OpenDuty asked, Progress progress) {
        this.id = id;
        this.asked = asked;
        this.state = progress.state();
        this.stage = progress.stage();
        this.dueAt = progress.dueAt();
        this.warnAt = progress.warnAt();
        this.pauses = progress.pauses();
        this.closedAt = progress.closedAt();
        this.closedBy = progress.closedBy();
        this.sequence = progress.sequence();
    }

    OpenDuty asked() {
        return asked;
    }

    void pause(Instant at, String reason) {
        state = DutyState.PAUSED;
        List<Pause> more = new ArrayList<>(pauses);
        more.add(new Pause(at, null, reason));
        pauses = List.copyOf(more);
        sequence++;
    }

    /** The clock runs again, and the end moves on by the time that is not counted. */
    void resume(Instant at, BusinessCalendar calendar) {
        endPause(at);
        state = DutyState.OPEN;
        dueAt = asked.term() == null ? movedByLastPause() : calendar.dueAt(asked.from(), asked.term(), counted());
        warnAt = calendar.warnAt(asked.from(), dueAt, counted());
        sequence++;
    }

    void close(Instant at, String by) {
        endPause(at);
        state = DutyState.CLOSED;
        closedAt = at;
        closedBy = by;
        sequence++;
    }

    /** Another day was agreed, in place of a term too: all stages are told anew, counted from now. */
    void redate(Instant now, LocalDate dueOn, BusinessCalendar calendar) {
        asked = asked.agreed(dueOn);
        dueAt = CityTime.endOf(dueOn);
        warnAt = calendar.warnAt(now, dueAt, List.of());
        stage = DutyStage.NONE;
        sequence++;
    }

    /** The days that count are others now: the end of the term is counted anew; whether it moved. */
    boolean recount(BusinessCalendar calendar) {
        Instant before = dueAt;
        dueAt = calendar.dueAt(asked.from(), asked.term(), counted());
        if (dueAt.equals(before)) {
            return false;
        }
        warnAt = calendar.warnAt(asked.from(), dueAt, counted());
        sequence++;
        return true;
    }

    /** Time tells the next stage. */
    DutyStage tell() {
        stage = stage.next();
        sequence++;
        return stage;
    }

    /** When time must act next; null while it needn't. A right warns once, and then it is over. */
    Instant nextAt() {
        if (state != DutyState.OPEN) {
            return null;
        }
        boolean lapsesNext = asked.right() && stage != DutyStage.NONE;
        return (lapsesNext ? DutyStage.DUE : stage).nextAt(warnAt, dueAt);
    }

    boolean hasToTell(Instant now) {
        Instant next = nextAt();
        return next != null && !next.isAfter(now);
    }

    boolean isLate(Instant now) {
        return !asked.right() && now.isAfter(dueAt);
    }

    /** Whether it is a right whose day is over. */
    boolean hasLapsed(Instant now) {
        return asked.right() && now.isAfter(dueAt);
    }

    Progress progress() {
        return new Progress(state, stage, dueAt, warnAt, pauses, closedAt, closedBy, sequence);
    }

    private void endPause(Instant at) {
        pauses = pauses.stream().map(pause -> pause.endedAt(at)).toList();
    }

    private Instant movedByLastPause() {
        Pause last = pauses.getLast();
        if (last.from().isAfter(dueAt)) {
            return dueAt;
        }
        long days = ChronoUnit.DAYS.between(CityTime.dateOf(last.from()), CityTime.dateOf(last.until()));
        return CityTime.endOf(CityTime.dateOf(dueAt).plusDays(days));
    }

    private List<city.innovation.kit.time.Pause> counted() {
        return pauses.stream().map(Pause::uncounted).toList();
    }

    /** What changes in a duty's life. */
    record Progress(
            DutyState state,
            DutyStage stage,
            Instant dueAt,
            Instant warnAt,
            List<Pause> pauses,
            Instant closedAt,
            String closedBy,
            long sequence) {}
}
