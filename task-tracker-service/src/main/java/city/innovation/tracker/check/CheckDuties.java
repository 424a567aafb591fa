package city.innovation.tracker.check;

import city.innovation.http.Role;
import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.DutyBreach;
import city.innovation.kit.duty.DutyView;
import city.innovation.kit.duty.OpenDuty;
import city.innovation.kit.duty.Responsible;
import city.innovation.kit.time.Term;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Opens and closes what checks oblige somebody to. */
@ApplicationScoped
class CheckDuties {

    static final String CHECK = "check";
    static final String ACTION = "corrective-action";

    private final Duties duties;
    private final CheckRules rules;
    private final Leaders leaders;
    private final Checks checks;

    CheckDuties(Duties duties, CheckRules rules, Leaders leaders, Checks checks) {
        this.duties = duties;
        this.rules = rules;
        this.leaders = leaders;
        this.checks = checks;
    }

    /** The department is to say how it stands. */
    void submission(Check check, String title) {
        Responsible department = Responsible.department(check.subject().department());
        duties.open(OpenDuty.until(CheckDuty.SUBMIT_CHECK.wireName(), CHECK, check.id(), department, check.dueOn())
                .titled(title));
    }

    /** The task force is to look. */
    void verification(Check check, String title) {
        open(CheckDuty.VERIFY_CHECK, CHECK, check.id(), taskForce(), check.ruleVersion(), title);
    }

    /** Ends what a command of the table ends. */
    void close(Check check, CheckCommand command) {
        duties.close(check.id(), command.closed(), command.wireName());
    }

    /** The department is to mend what was found. */
    void correction(CorrectiveAction action, LocalDate dueOn, String title) {
        duties.open(OpenDuty.until(
                        CheckDuty.CARRY_OUT_CORRECTION.wireName(),
                        ACTION,
                        action.id(),
                        Responsible.department(action.department()),
                        dueOn)
                .titled(title));
    }

    /** The task force is to look whether it is mended. */
    void confirmation(CorrectiveAction action, int ruleVersion, String title) {
        open(CheckDuty.CONFIRM_CORRECTION, ACTION, action.id(), taskForce(), ruleVersion, title);
    }

    void close(CorrectiveAction action, CorrectionCommand command) {
        duties.close(action.id(), command.closed(), command.wireName());
    }

    /**
     * What is late goes to the leader of the task force, then to an executive, by the terms under which the check was
     * opened; in the transaction of the breach.
     */
    void escalate(@Observes DutyBreach breach) {
        DutyView late = breach.duty();
        if (!late.resourceType().equals(CHECK) && !late.resourceType().equals(ACTION)) {
            return;
        }
        CheckDuty.of(late.kind()).flatMap(CheckDuties::next).ifPresent(next -> {
            boolean chase = next == CheckDuty.CHASE_CHECK || next == CheckDuty.CHASE_CORRECTION;
            Responsible who = chase
                    ? leaders.on(rules.today()).map(Responsible::subject).orElseGet(CheckDuties::taskForce)
                    : Responsible.role(Role.EXECUTIVE.wireName());
            open(
                    next,
                    late.resourceType(),
                    late.resourceId(),
                    who,
                    checks.ruleVersion(late.resourceId()),
                    late.title());
        });
    }

    private static Optional<CheckDuty> next(CheckDuty late) {
        return switch (late) {
            case SUBMIT_CHECK -> Optional.of(CheckDuty.CHASE_CHECK);
            case CHASE_CHECK -> Optional.of(CheckDuty.SETTLE_CHECK);
            case CARRY_OUT_CORRECTION -> Optional.of(CheckDuty.CHASE_CORRECTION);
            case CHASE_CORRECTION -> Optional.of(CheckDuty.SETTLE_CORRECTION);
            case VERIFY_CHECK, CONFIRM_CORRECTION, SETTLE_CHECK, SETTLE_CORRECTION -> Optional.empty();
        };
    }

    private void open(CheckDuty duty, String type, UUID id, Responsible who, int ruleVersion, String title) {
        Term term = term(duty, rules.terms(ruleVersion));
        duties.open(OpenDuty.within(duty.wireName(), type, id, who, term, ruleVersion)
                .titled(title));
    }

    private static Term term(CheckDuty duty, CheckTerms terms) {
        return switch (duty) {
            case SUBMIT_CHECK -> terms.submit();
            case VERIFY_CHECK -> terms.verify();
            case CARRY_OUT_CORRECTION -> terms.correct();
            case CONFIRM_CORRECTION -> terms.confirm();
            case CHASE_CHECK, CHASE_CORRECTION -> terms.chase();
            case SETTLE_CHECK, SETTLE_CORRECTION -> terms.settle();
        };
    }

    private static Responsible taskForce() {
        return Responsible.role(Role.TF_MEMBER.wireName());
    }
}
