package city.innovation.tracker.termination;

import city.innovation.http.Caller;
import city.innovation.http.Role;
import city.innovation.tracker.plan.PlanAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a caller may do with termination reviews; known to those who work for the city alone. */
@ApplicationScoped
class ReviewAccess {

    private final PlanAccess plans;

    ReviewAccess(PlanAccess plans) {
        this.plans = plans;
    }

    String subject() {
        return plans.caller().subject();
    }

    void requireStaff() {
        plans.require(plans.isStaff());
    }

    void requireManager() {
        plans.require(plans.isManager());
    }

    void require(ReviewCommand command, Review review) {
        plans.require(command.mayBeGivenBy(relations(review)));
    }

    private Set<ReviewRelation> relations(Review review) {
        Caller caller = plans.caller();
        Set<ReviewRelation> relations = EnumSet.noneOf(ReviewRelation.class);
        if (plans.isStaff()) {
            relations.add(ReviewRelation.STAFF);
        }
        if (plans.isManager()) {
            relations.add(ReviewRelation.MANAGER);
        }
        if (caller.has(Role.EXECUTIVE)) {
            relations.add(ReviewRelation.EXECUTIVE);
        }
        if (plans.heads(review.department())) {
            relations.add(ReviewRelation.DEPARTMENT_HEAD);
        }
        return relations;
    }

    /** The wire names of the commands that the caller may give now. */
    List<String> allowed(Review review) {
        Set<ReviewRelation> relations = relations(review);
        return Arrays.stream(ReviewCommand.values())
                .filter(command -> command.startsFrom(review.state()) && command.mayBeGivenBy(relations))
                .map(ReviewCommand::wireName)
                .toList();
    }
}
