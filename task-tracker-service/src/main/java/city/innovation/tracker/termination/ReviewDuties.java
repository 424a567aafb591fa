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
        Term term = switch (duty) {
            case ANSWER_HEARING -> terms.hearing();
            case DECIDE_TERMINATION -> terms.decision();
        };
        Responsible who = switch (duty) {
            case ANSWER_HEARING -> Responsible.department(review.department());
            case DECIDE_TERMINATION -> Responsible.role(Role.INNOVATION_MANAGER.wireName());
        };
        duties.open(OpenDuty.within(duty.kind(), ReviewDesk.RESOURCE, review.id(), who, term, review.ruleVersion())
                .titled(review.title()));
    }

    /** Whether the department still has time to answer. */
    boolean isStillHeard(Review review) {
        return duties.of(review.id()).stream()
                .anyMatch(duty -> duty.kind().equals(ReviewDuty.ANSWER_HEARING.kind())
                        && duty.closedAt() == null
                        && duty.dueAt().isAfter(rules.now()));
    }
}
