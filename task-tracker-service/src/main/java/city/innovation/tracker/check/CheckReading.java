package city.innovation.tracker.check;

import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.Nodes;
import city.innovation.tracker.plan.PlanBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Checks as those who work for the city see them. */
@ApplicationScoped
class CheckReading {

    private final CheckDesk desk;
    private final CheckAccess access;
    private final CorrectiveActions actions;
    private final CheckRules rules;
    private final Subjects subjects;

    CheckReading(CheckDesk desk, CheckAccess access, CorrectiveActions actions, CheckRules rules, Subjects subjects) {
        this.desk = desk;
        this.access = access;
        this.actions = actions;
        this.rules = rules;
        this.subjects = subjects;
    }

    /** What is checked. */
    @Singleton
    static class Subjects {

        private final Nodes nodes;
        private final PlanBook plans;
        private final Checks checks;

        Subjects(Nodes nodes, PlanBook plans, Checks checks) {
            this.nodes = nodes;
            this.plans = plans;
            this.checks = checks;
        }
    }

    @Transactional
    CheckView one(UUID id) {
        return of(desk.visible(id));
    }

    CheckView of(Check check) {
        String plan = subjects.plans
                .find(check.subject().planId())
                .map(PlanBook.Known::code)
                .orElse(null);
        Node node = subjects.nodes.require(check.subject().nodeId());
        return CheckView.of(check, node, plan, actions.of(check.id()), rules.today());
    }

    @Transactional
    CheckActions actions(UUID id) {
        Check check = desk.visible(id);
        return new CheckActions(check.state(), access.allowed(CheckCommand.values(), check.state(), check.subject()));
    }

    @Transactional
    CheckActions.OfCorrection correctionActions(CorrectiveAction action) {
        Subject subject = subjects.checks.require(action.checkId()).subject();
        return new CheckActions.OfCorrection(
                action.state(), access.allowed(CorrectionCommand.values(), action.state(), subject));
    }
}
