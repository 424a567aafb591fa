package city.innovation.tracker.check;

import city.innovation.events.check.CheckActionCancelled;
import city.innovation.events.check.CheckCancelled;
import city.innovation.events.check.CheckClosed;
import city.innovation.events.check.CheckFacts;
import city.innovation.events.check.CheckReopened;
import city.innovation.events.check.CheckSubmitted;
import city.innovation.events.check.CheckVerified;
import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Leads checks on. */
@ApplicationScoped
class CheckService {

    private final CheckDesk desk;
    private final CheckDuties duties;
    private final CheckRules rules;
    private final CheckAccess access;
    private final Corrections corrections;

    CheckService(CheckDesk desk, CheckDuties duties, CheckRules rules, CheckAccess access, Corrections corrections) {
        this.desk = desk;
        this.duties = duties;
        this.rules = rules;
        this.access = access;
        this.corrections = corrections;
    }

    /** The department gives its own verdict with evidence. */
    @Transactional
    Check submit(UUID id, Version expected, CheckRequests.Submit request) {
        Check check = desk.take(id, expected, CheckCommand.SUBMIT);
        Map<String, Object> before = check.fields();
        boolean late = rules.today().isAfter(check.dueOn());
        Submission submission = new Submission(
                request.selfVerdict(),
                request.statement(),
                request.evidence(),
                rules.now(),
                access.caller().subject(),
                late);
        check.submit(submission);
        desk.tell(
                check,
                facts -> new CheckSubmitted(
                        facts,
                        submission.submittedAt(),
                        submission.selfVerdict().name(),
                        late));
        desk.record(check, CheckCommand.SUBMIT.wireName(), before, null);
        duties.close(check, CheckCommand.SUBMIT);
        duties.verification(check, desk.title(check));
        return check;
    }

    /** An inspector gives the verdict, findings and corrective actions. */
    @Transactional
    Check verify(UUID id, Version expected, CheckRequests.Verify request) {
        Check check = desk.take(id, expected, CheckCommand.VERIFY);
        request.requireSound(rules.today());
        Map<String, Object> before = check.fields();
        Verification former = check.verification();
        Verification verification = new Verification(
                request.verdict(),
                request.allFindings(),
                request.remark(),
                rules.now(),
                access.caller().subject(),
                former == null ? null : former.verdict());
        int given = request.allActions().size();
        int first = check.actions() + 1;
        check.verify(verification, given, given > 0 || corrections.open(id) > 0);
        desk.tell(check, facts -> verified(facts, check, given));
        desk.record(check, CheckCommand.VERIFY.wireName(), before, null);
        duties.close(check, CheckCommand.VERIFY);
        corrections.give(check, first, request.allActions(), desk.title(check));
        return check;
    }

    private static CheckVerified verified(CheckFacts facts, Check check, int actions) {
        Verification verification = check.verification();
        Verdict former = verification.formerVerdict();
        return new CheckVerified(
                facts,
                verification.verifiedAt(),
                verification.verdict().name(),
                check.verifications(),
                former == null ? null : former.name(),
                check.submission().selfVerdict().name(),
                check.submission().late(),
                verification.findings().size(),
                actions);
    }

    /** Ends the follow-up; 409 while corrective actions are open. */
    @Transactional
    Check close(UUID id, Version expected) {
        Check check = desk.take(id, expected, CheckCommand.CLOSE);
        int open = corrections.open(id);
        if (open > 0) {
            throw new Refusal(ProblemType.CONFLICT, open).detailed("check.actions.open");
        }
        return close(check, null);
    }

    private Check close(Check check, String reason) {
        Map<String, Object> before = check.fields();
        check.close(rules.now());
        desk.tell(check, facts -> new CheckClosed(facts, check.closedAt()));
        return desk.record(check, CheckCommand.CLOSE.wireName(), before, reason);
    }

    /** Sends it back to the department; the next verdict takes the place of the one before. */
    @Transactional
    Check reopen(UUID id, Version expected, String reason) {
        Check check = desk.take(id, expected, CheckCommand.REOPEN);
        Map<String, Object> before = check.fields();
        String former = check.state().name();
        check.reopen(rules.due(rules.terms(check.ruleVersion()).submit()));
        desk.tell(check, facts -> new CheckReopened(facts, rules.now(), former));
        desk.record(check, CheckCommand.REOPEN.wireName(), before, reason);
        duties.close(check, CheckCommand.REOPEN);
        duties.submission(check, desk.title(check));
        return check;
    }

    /** Gives it up, with the corrective actions of verdicts before. */
    @Transactional
    Check cancel(UUID id, Version expected, String reason) {
        Check check = desk.take(id, expected, CheckCommand.CANCEL);
        return cancel(check, reason);
    }

    /** Ends what is checked on a node that has ended: cancelled, or closed where the verdict is given. */
    void giveUp(Check check, String reason) {
        if (check.state() == CheckState.FOLLOW_UP) {
            giveUpActions(check, reason);
            close(check, reason);
        } else {
            cancel(check, reason);
        }
    }

    private void giveUpActions(Check check, String reason) {
        for (CorrectiveAction action : corrections.giveUp(check, reason)) {
            desk.tell(
                    check,
                    facts -> new CheckActionCancelled(facts, action.id(), action.number(), action.cancelledAt()));
        }
    }

    private Check cancel(Check check, String reason) {
        giveUpActions(check, reason); // a reopened one may have some
        Map<String, Object> before = check.fields();
        check.cancel(rules.now());
        desk.tell(check, facts -> new CheckCancelled(facts, check.closedAt()));
        desk.record(check, CheckCommand.CANCEL.wireName(), before, reason);
        duties.close(check, CheckCommand.CANCEL);
        return check;
    }
}
