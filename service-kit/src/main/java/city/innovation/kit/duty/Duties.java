package city.innovation.kit.duty;

import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Opens, pauses and closes duties in the running transaction, and tells the world in the same. All but reading fails
 * outside a transaction.
 */
@ApplicationScoped
public class Duties {

    private final DutyLedger ledger;
    private final DutyNews news;
    private final BusinessCalendar calendar;
    private final Clock clock;

    Duties(DutyLedger ledger, DutyNews news, BusinessCalendar calendar, Clock clock) {
        this.ledger = ledger;
        this.news = news;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Opens a duty; its row is written with the journal, so that it costs no statement of its own. */
    public DutyView open(OpenDuty asked) {
        Instant now = now();
        OpenDuty started = asked.from() == null ? asked.from(now) : asked;
        Duty duty = new Duty(GUID.v7().toUUID(), started, calendar);
        ledger.add(duty, now);
        news.opened(duty);
        return DutyView.of(duty, now);
    }

    /** Stops the clocks of a resource's open duties of these kinds, of all kinds if there are none. */
    public List<DutyView> pause(UUID resourceId, Collection<String> kinds, String reason) {
        return pause(DutySelection.of(resourceId, kinds), reason);
    }

    /** Stops the clocks of the selected duties that are open. */
    public List<DutyView> pause(DutySelection selection, String reason) {
        Instant now = now();
        List<Duty> paused = ledger.pause(selection, now, reason);
        paused.forEach(news::paused);
        return views(paused, now);
    }

    /** Lets paused clocks run again; the time between is not counted. */
    public List<DutyView> resume(UUID resourceId, Collection<String> kinds) {
        return resume(DutySelection.of(resourceId, kinds));
    }

    /** Lets the clocks of the selected duties run again that are paused; the time between is not counted. */
    public List<DutyView> resume(DutySelection selection) {
        return resume(selection, now());
    }

    /**
     * The same for clocks that ran on already.
     *
     * @param since from when on; not before the pause
     */
    public List<DutyView> resume(DutySelection selection, Instant since) {
        Instant now = now();
        List<Duty> resumed =
                ledger.change(selection, List.of(DutyState.PAUSED), duty -> duty.resume(since, calendar), now);
        resumed.forEach(news::resumed);
        return views(resumed, now);
    }

    /**
     * Closes a resource's duties of these kinds, of all kinds if there are none.
     *
     * @param closedBy the command or event that ends them
     */
    public List<DutyView> close(UUID resourceId, Collection<String> kinds, String closedBy) {
        return close(DutySelection.of(resourceId, kinds), closedBy);
    }

    /** Closes the selected duties that are not closed yet. */
    public List<DutyView> close(DutySelection selection, String closedBy) {
        Instant now = now();
        List<Duty> closed = ledger.close(selection, now, closedBy);
        closed.forEach(news::closed);
        return views(closed, now);
    }

    /** Gives the selected open duties another agreed day, in place of a term too; all stages are told anew. */
    public List<DutyView> redate(DutySelection selection, LocalDate dueOn) {
        Instant now = now();
        List<Duty> redated =
                ledger.change(selection, List.of(DutyState.OPEN), duty -> duty.redate(now, dueOn, calendar), now);
        redated.forEach(duty -> news.redated(duty, now));
        return views(redated, now);
    }

    /** Moves the last day of the selected open duties on by a term. */
    public List<DutyView> extend(DutySelection selection, Term by) {
        Instant now = now();
        List<Duty> extended = ledger.change(
                selection,
                List.of(DutyState.OPEN),
                duty -> duty.redate(
                        now, calendar.due(CityTime.dateOf(duty.progress().dueAt()), by), calendar),
                now);
        extended.forEach(duty -> news.redated(duty, now));
        return views(extended, now);
    }

    /**
     * Counts the running terms anew, since a day from this one on has become a holiday or is none any more. Paused ones
     * are counted when they run on; agreed days stay.
     *
     * @param anew the calendar as it is after the change
     * @return how many ends moved
     */
    public int recount(LocalDate from, BusinessCalendar anew) {
        Instant now = now();
        List<Duty> moved = ledger.recount(CityTime.startOf(from), anew);
        moved.forEach(duty -> news.redated(duty, now));
        return moved.size();
    }

    /** Makes others responsible for the selected duties of departments and roles that are not closed. */
    public List<DutyView> handOver(DutySelection selection, Responsible to) {
        Instant now = now();
        List<Duty> handedOver = ledger.handOver(selection, to);
        handedOver.forEach(duty -> news.handedOver(duty, now));
        return views(handedOver, now);
    }

    /**
     * Makes another department responsible for all duties of a department that are not closed, since it took over what that
     * one owned. Roles within it stay, and so do duties of persons.
     *
     * @return how many
     */
    public int handOverAll(String from, String to) {
        Instant now = now();
        List<Duty> handedOver = ledger.handOverAll(from, to);
        handedOver.forEach(duty -> news.handedOver(duty, now));
        return handedOver.size();
    }

    /** All duties of a resource, closed ones too, in the order of their opening. */
    public List<DutyView> of(UUID resourceId) {
        return views(ledger.of(resourceId), now());
    }

    private static List<DutyView> views(List<Duty> duties, Instant now) {
        return duties.stream().map(duty -> DutyView.of(duty, now)).toList();
    }

    /** To the microsecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
