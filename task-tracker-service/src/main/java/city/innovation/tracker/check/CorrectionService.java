package city.innovation.tracker.check;

import city.innovation.events.check.CheckActionConfirmed;
import city.innovation.events.check.CheckActionRejected;
import city.innovation.events.check.CheckActionReported;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Leads corrective actions on: done, confirmed or sent back. */
@ApplicationScoped
class CorrectionService {

    private final CheckDesk desk;
    private final Checks checks;
    private final CheckAccess access;
    private final Corrections corrections;
    private final Following following;

    CorrectionService(CheckDesk desk, Checks checks, CheckAccess access, Corrections corrections, Following following) {
        this.desk = desk;
        this.checks = checks;
        this.access = access;
        this.corrections = corrections;
        this.following = following;
    }

    /** The rows, and what follows. */
    @Singleton
    static class Following {

        private final CorrectiveActions actions;
        private final CheckDuties duties;
        private final CheckRules rules;

        Following(CorrectiveActions actions, CheckDuties duties, CheckRules rules) {
            this.actions = actions;
            this.duties = duties;
            this.rules = rules;
        }
    }

    /** The action, if the caller may know of checks at all. */
    @Transactional
    CorrectiveAction visible(UUID id) {
        access.requireReader();
        return following.actions.require(id);
    }

    /** The department says that it is done, and shows it. */
    @Transactional
    CorrectiveAction report(UUID id, Version expected, CheckRequests.Report request) {
        CorrectiveAction action = take(id, expected, CorrectionCommand.REPORT);
        Check check = checks.require(action.checkId());
        Map<String, Object> before = action.fields();
        action.report(
                request.report(),
                request.evidence(),
                following.rules.now(),
                access.caller().subject(),
                following.rules.today());
        desk.tell(
                check,
                facts -> new CheckActionReported(facts, id, action.number(), action.reportedAt(), action.late()));
        record(check, action, CorrectionCommand.REPORT, before, null);
        following.duties.confirmation(action, check.ruleVersion(), desk.title(check));
        return action;
    }

    /** An inspector saw that it is done. */
    @Transactional
    CorrectiveAction confirm(UUID id, Version expected) {
        CorrectiveAction action = take(id, expected, CorrectionCommand.CONFIRM);
        Check check = checks.require(action.checkId());
        Map<String, Object> before = action.fields();
        action.confirm(following.rules.now(), access.caller().subject());
        int open = corrections.open(check.id());
        desk.tell(check, facts -> new CheckActionConfirmed(facts, id, action.number(), action.confirmedAt(), open));
        return record(check, action, CorrectionCommand.CONFIRM, before, null);
    }

    /** It is not done yet: back to the department, by its day or another one. */
    @Transactional
    CorrectiveAction reject(UUID id, Version expected, CorrectionView.Reject request) {
        CorrectiveAction action = take(id, expected, CorrectionCommand.REJECT);
        Check check = checks.require(action.checkId());
        LocalDate today = following.rules.today();
        if (request.dueOn() != null && request.dueOn().isBefore(today)) {
            throw Refusal.of(List.of(Flaw.ofBody("/dueOn", "check.past")));
        }
        Map<String, Object> before = action.fields();
        action.reject(request.reason(), due(action, check, request.dueOn(), today));
        desk.tell(check, facts -> new CheckActionRejected(facts, id, action.number(), following.rules.now()));
        record(check, action, CorrectionCommand.REJECT, before, request.reason());
        following.duties.correction(action, action.dueOn(), desk.title(check));
        return action;
    }

    private LocalDate due(CorrectiveAction action, Check check, LocalDate asked, LocalDate today) {
        if (asked != null) {
            return asked;
        }
        return action.dueOn().isBefore(today)
                ? following.rules.due(following.rules.terms(check.ruleVersion()).correct())
                : action.dueOn();
    }

    private CorrectiveAction record(
            Check check,
            CorrectiveAction action,
            CorrectionCommand command,
            Map<String, Object> before,
            String reason) {
        corrections.record(action, command.wireName(), check.ruleVersion(), before, reason);
        following.duties.close(action, command);
        return action;
    }

    /** The check's row is locked before the action's. */
    private CorrectiveAction take(UUID id, Version expected, CorrectionCommand command) {
        access.requireReader();
        Check check = checks.lock(following.actions.require(id).checkId());
        CorrectiveAction action = following.actions.lock(id);
        access.require(command.mayBeGivenBy(access.relations(check.subject())));
        Version.require(expected, action.version());
        command.next(action.state());
        return action;
    }
}
