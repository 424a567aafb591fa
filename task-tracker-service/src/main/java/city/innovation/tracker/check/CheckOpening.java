package city.innovation.tracker.check;

import city.innovation.events.check.CheckOpened;
import city.innovation.kit.number.Numbers;
import city.innovation.tracker.designation.DesignationKind;
import city.innovation.tracker.designation.HeldDesignations;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.PlanBook;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Opens checks: freezes planned against actual, tells the department, counts its time. */
@ApplicationScoped
class CheckOpening {

    private final CheckDesk desk;
    private final CheckDuties duties;
    private final CheckRules rules;
    private final Numbers numbers;
    private final Frozen frozen;

    CheckOpening(CheckDesk desk, CheckDuties duties, CheckRules rules, Numbers numbers, Frozen frozen) {
        this.desk = desk;
        this.duties = duties;
        this.rules = rules;
        this.numbers = numbers;
        this.frozen = frozen;
    }

    /** What is frozen at the opening. */
    @Singleton
    static class Frozen {

        private final PlanBook plans;
        private final HeldDesignations designations;

        Frozen(PlanBook plans, HeldDesignations designations) {
            this.plans = plans;
            this.designations = designations;
        }

        Subject of(Node node) {
            boolean key = designations.of(node.id()).stream().anyMatch(held -> held.kind() == DesignationKind.KEY);
            return Subject.of(node, key, plans.figures(node));
        }
    }

    /**
     * Opens one; within a transaction.
     *
     * @param dueOn the last day for the department; null for the one of the rules
     */
    Check open(Node node, Occasion occasion, LocalDate dueOn) {
        int ruleVersion = rules.terms().version();
        LocalDate due = dueOn == null ? rules.due(rules.terms().data().submit()) : dueOn;
        String number = numbers.next("CK", rules.today().getYear());
        Check check = new Check(GUID.v7().toUUID(), number, occasion, frozen.of(node), due, ruleVersion);
        desk.tell(check, facts -> new CheckOpened(facts, occasion.openedAt()));
        desk.record(check, "open", null, occasion.reason());
        duties.submission(check, node.content().title());
        return check;
    }
}
