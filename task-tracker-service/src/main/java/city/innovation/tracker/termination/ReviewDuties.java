package city.innovation.tracker.termination;

import city.innovation.http.Role;
import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.OpenDuty;
import city.innovation.kit.duty.Responsible;
import city.innovation.kit.lifecycle.DutyMove;
import city.innovation.kit.time.Term;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Moves a review's duties as the lifecycle's table says. */
@ApplicationScoped
class ReviewDuties {

    private final Duties duties;
    private final TerminationRules rules;

    ReviewDuties(Duties duties, TerminationRules rules) {
        this.duties = duties;
        this.rules = rules;
    }

    void move(Review review, ReviewCommand command) {
        List<String> closes = command.transition().duties().stream()
                .filter(move -> move.kind() == DutyMove.Kind.CLOSES)
                .map(move -> move.duty().kind())
                .toList();
        if (!closes.isEmpty()) {
            duties.close(review.id(), closes, command.wireName());
        }
        command.transition().duties().stream()
                .filter(move -> move.kind() == DutyMove.Kind.OPENS)
                .forEach(move -> open(review, move.duty()));
    }

    private void open(Review review, ReviewDuty duty) {
        TerminationTerms terms = rules.terms(review.ruleVersion());
        OpenDuty opened = switch (duty) {
            case ANSWER_HEARING -> within(review, duty, Responsible.department(review.department()), terms.hearing());
            case DECIDE_TERMINATION -> within(review, duty, managers(), terms.decision());
            case REVIEW_AGAIN ->
                OpenDuty.until(
                        duty.kind(),
                        ReviewDesk.RESOURCE,
                        review.id(),
                        managers(),
                        review.ruling().reviewOn());
        };
        duties.open(opened.titled(review.title()));
    }

    private static OpenDuty within(Review review, ReviewDuty duty, Responsible who, Term term) {
        return OpenDuty.within(duty.kind(), ReviewDesk.RESOURCE, review.id(), who, term, review.ruleVersion());
    }

    private static Responsible managers() {
        return Responsible.role(Role.INNOVATION_MANAGER.wireName());
    }

    /** What let the work go on is looked at again, or the work has ended. */
    void takeUp(Review continued, String command) {
        duties.close(continued.id(), List.of(ReviewDuty.REVIEW_AGAIN.kind()), command);
    }

    /** What was to be done before the decision. */
    void closeAll(Review review, String command) {
        duties.close(
                review.id(), List.of(ReviewDuty.ANSWER_HEARING.kind(), ReviewDuty.DECIDE_TERMINATION.kind()), command);
    }

    /** Whether the department still has time to answer. */
    boolean isStillHeard(Review review) {
        return duties.of(review.id()).stream()
                .anyMatch(duty -> duty.kind().equals(ReviewDuty.ANSWER_HEARING.kind())
                        && duty.closedAt() == null
                        && duty.dueAt().isAfter(rules.now()));
    }
}
