package city.innovation.tracker.project;

import city.innovation.kit.time.CityTime;
import city.innovation.tracker.plan.Health;
import city.innovation.tracker.plan.HealthCause;
import city.innovation.tracker.plan.HealthReason;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.Planned;
import city.innovation.tracker.plan.ProjectState;
import city.innovation.tracker.plan.Share;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a project stands against its plan on a day.
 *
 * @param health null for one that rests or ended
 * @param reasons why it stands so; empty for one that rests or ended
 * @param due when time alone may change that next; null for never
 */
record Assessment(Health health, List<HealthReason> reasons, Instant due) {

    static final Assessment NONE = new Assessment(null, List.of(), null);

    Assessment {
        reasons = List.copyOf(reasons);
    }

    /**
     * What the health is made of.
     *
     * @param startsOn null together with {@code endsOn} where nothing is planned
     * @param earliestDue the earliest day of a milestone that is open, or null
     * @param promisedOn the promised day, or null
     * @param slips how often that was put off
     */
    record Facts(
            ProjectState state,
            LocalDate startsOn,
            LocalDate endsOn,
            int progressBp,
            LocalDate earliestDue,
            LocalDate promisedOn,
            int slips) {

        static Facts of(Node node, LocalDate earliestDue, int slips) {
            return new Facts(
                    node.project().state(),
                    node.content().startsOn(),
                    node.content().endsOn(),
                    node.project().progressBp(),
                    earliestDue,
                    node.project().promisedOn(),
                    slips);
        }

        boolean isLive() {
            return state == ProjectState.PLANNED || state == ProjectState.IN_PROGRESS;
        }

        boolean isDated() {
            return startsOn != null && endsOn != null;
        }
    }

    static Assessment of(Facts facts, HealthTerms terms, LocalDate today) {
        if (!facts.isLive()) {
            return NONE;
        }
        Finding finding = new Finding();
        int planned = facts.isDated() ? Planned.bp(facts.startsOn(), facts.endsOn(), today) : 0;
        finding.weigh(
                HealthCause.BEHIND_PLAN, planned - facts.progressBp(), terms.riskBehindBp(), terms.delayedBehindBp());
        finding.overdue(HealthCause.MILESTONE_OVERDUE, facts.earliestDue(), today, terms);
        finding.overdue(HealthCause.PROMISE_OVERDUE, facts.promisedOn(), today, terms);
        finding.weigh(HealthCause.PROMISE_SLIPPED, facts.slips(), terms.riskSlips(), terms.delayedSlips());
        if (finding.reasons.isEmpty()) {
            int ahead = facts.isDated() ? facts.progressBp() - planned : 0;
            finding.reasons.add(new HealthReason(HealthCause.ON_PLAN, ahead));
        }
        return new Assessment(finding.worst, finding.reasons, next(facts, today));
    }

    /** What the project's dates plan for a day, in basis points; 0 without dates. */
    static int plannedBp(Node node, LocalDate day) {
        LocalDate first = node.content().startsOn();
        LocalDate last = node.content().endsOn();
        return first == null || last == null ? 0 : Planned.bp(first, last, day);
    }

    /** The first midnight at which a day more can matter. */
    private static Instant next(Facts facts, LocalDate today) {
        LocalDate tomorrow = today.plusDays(1);
        LocalDate plan = facts.isDated() && facts.progressBp() < Share.WHOLE ? facts.startsOn() : null;
        return Stream.of(plan, after(facts.earliestDue()), after(facts.promisedOn()))
                .filter(day -> day != null)
                .map(day -> day.isBefore(tomorrow) ? tomorrow : day)
                .min(LocalDate::compareTo)
                .map(CityTime::startOf)
                .orElse(null);
    }

    private static LocalDate after(LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    /** What was found so far. */
    private static final class Finding {
        private final List<HealthReason> reasons = new ArrayList<>();
        private Health worst = Health.ON_TRACK;

        void overdue(HealthCause cause, LocalDate due, LocalDate today, HealthTerms terms) {
            int days = due == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(due, today));
            weigh(cause, days, terms.riskOverdueDays(), terms.delayedOverdueDays());
        }

        void weigh(HealthCause cause, int figure, int risk, int delayed) {
            if (figure < Math.min(risk, delayed)) {
                return;
            }
            reasons.add(new HealthReason(cause, figure));
            Health found = figure >= delayed ? Health.DELAYED : Health.AT_RISK;
            worst = found.compareTo(worst) > 0 ? found : worst;
        }
    }
}
