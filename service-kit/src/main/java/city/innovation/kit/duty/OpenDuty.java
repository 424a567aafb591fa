package city.innovation.kit.duty;

import city.innovation.kit.time.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A duty to open.
 *
 * @param kind the service's code, for example {@code decide}
 * @param resourceType what it is about, for example {@code proposal}
 * @param title the official title shown in lists, or null
 * @param term how long, counted from {@code from}; null if a date was agreed
 * @param dueOn the agreed day (Asia/Seoul); null if a term is counted
 * @param from when the clock starts; null for now
 * @param ruleVersion the version of the rule that gave the term, or null
 * @param right whether it is something that somebody may do by a date, not must: it lapses with its day
 */
public record OpenDuty(
        String kind,
        String resourceType,
        UUID resourceId,
        String title,
        Responsible responsible,
        Term term,
        LocalDate dueOn,
        Instant from,
        Integer ruleVersion,
        boolean right) {

    public OpenDuty {
        if ((term == null) == (dueOn == null)) {
            throw new IllegalArgumentException("A duty has either a term or an agreed day");
        }
    }

    /** A duty whose term a rule states, counted from now. */
    public static OpenDuty within(
            String kind, String resourceType, UUID resourceId, Responsible responsible, Term term, int ruleVersion) {
        return new OpenDuty(kind, resourceType, resourceId, null, responsible, term, null, null, ruleVersion, false);
    }

    /** A duty with an agreed day, such as a promise. */
    public static OpenDuty until(
            String kind, String resourceType, UUID resourceId, Responsible responsible, LocalDate dueOn) {
        return new OpenDuty(kind, resourceType, resourceId, null, responsible, null, dueOn, null, null, false);
    }

    public OpenDuty titled(String newTitle) {
        return new OpenDuty(
                kind, resourceType, resourceId, newTitle, responsible, term, dueOn, from, ruleVersion, right);
    }

    /** With a clock that started earlier, for example at the receipt. */
    public OpenDuty from(Instant start) {
        return new OpenDuty(kind, resourceType, resourceId, title, responsible, term, dueOn, start, ruleVersion, right);
    }

    /** A right: nobody is late who lets its day go by. */
    public OpenDuty asRight() {
        return new OpenDuty(kind, resourceType, resourceId, title, responsible, term, dueOn, from, ruleVersion, true);
    }

    OpenDuty agreed(LocalDate day) {
        return new OpenDuty(kind, resourceType, resourceId, title, responsible, null, day, from, ruleVersion, right);
    }
}
