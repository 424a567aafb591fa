package city.innovation.kit.holiday;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.duty.Duties;
import city.innovation.kit.journal.Journal;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.ExtraHolidays;
import city.innovation.kit.time.Holidays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Names and withdraws holidays; running terms are counted anew in the same transaction. */
@ApplicationScoped
class HolidayService {

    private final ExtraHolidays extras;
    private final Duties duties;
    private final Changes changes;
    private final Journal journal;
    private final Clock clock;

    HolidayService(ExtraHolidays extras, Duties duties, Changes changes, Journal journal, Clock clock) {
        this.extras = extras;
        this.duties = duties;
        this.changes = changes;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    HolidayView name(NewHoliday asked) {
        requireAhead(asked.day());
        if (known().name(asked.day()).isPresent() || !extras.add(asked.day(), asked.name())) {
            throw new Refusal(ProblemType.CONFLICT, asked.day()).detailed("holiday.known");
        }
        return moved(asked.day(), asked.name(), "name-holiday", asked.reason(), null, asked.name());
    }

    @Transactional
    HolidayView withdraw(LocalDate day, String reason) {
        String name = extras.stored().get(day);
        requireAhead(day);
        if (!extras.remove(day)) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return moved(day, name, "withdraw-holiday", reason, name, null);
    }

    private HolidayView moved(LocalDate day, String name, String command, String reason, String from, String to) {
        int moved = duties.recount(day, BusinessCalendar.of(known()));
        UUID id = UUID.nameUUIDFromBytes(("holiday:" + day).getBytes(StandardCharsets.UTF_8));
        int version = changes.of(id).size();
        changes.record(
                "holiday", id, version, command, null, reason, Diff.none().with("name", from, to));
        journal.afterCommit(extras::forget);
        return new HolidayView(day, name, moved);
    }

    /** As the running transaction sees them. */
    private Holidays known() {
        return Holidays.with(extras.stored());
    }

    /** What was counted before stays counted: a day that has come is no more to be changed. */
    private void requireAhead(LocalDate day) {
        LocalDate today = CityTime.dateOf(clock.instant());
        if (!day.isAfter(today) || day.getYear() > 2100) {
            throw Refusal.of(List.of(Flaw.ofBody("/day", "holiday.past", today)));
        }
    }
}
