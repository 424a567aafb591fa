package city.innovation.tracker.check;

import city.innovation.http.Caller;
import city.innovation.http.Role;
import city.innovation.kit.lifecycle.Command;
import city.innovation.tracker.plan.Nodes;
import city.innovation.tracker.plan.PlanAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a caller may do with checks: those who work for the city read them, the department answers, the task force looks. */
@ApplicationScoped
class CheckAccess {

    private final PlanAccess plans;
    private final Nodes nodes;

    CheckAccess(PlanAccess plans, Nodes nodes) {
        this.plans = plans;
        this.nodes = nodes;
    }

    Caller caller() {
        return plans.caller();
    }

    /** Refuses with 401 or 403. */
    void require(boolean may) {
        plans.require(may);
    }

    /** Checks are for those who work for the city; to others there are none. */
    void requireReader() {
        plans.require(plans.isStaff());
    }

    boolean isTaskForce() {
        return caller().has(Role.TF_MEMBER);
    }

    boolean isManager() {
        return plans.isManager();
    }

    Set<CheckRelation> relations(Subject subject) {
        Set<CheckRelation> relations = EnumSet.noneOf(CheckRelation.class);
        Caller caller = caller();
        if (caller.isAnonymous() || !plans.isStaff()) {
            return relations;
        }
        relations.add(CheckRelation.STAFF);
        boolean head = plans.heads(subject.department());
        boolean own = head || plans.servesIn(subject.department());
        addIf(relations, head || manages(caller, subject), CheckRelation.DEPARTMENT);
        addIf(relations, isTaskForce(), CheckRelation.TASK_FORCE);
        addIf(relations, isTaskForce() && !own, CheckRelation.INSPECTOR);
        addIf(relations, isManager(), CheckRelation.MANAGER);
        return relations;
    }

    private boolean manages(Caller caller, Subject subject) {
        return caller.has(Role.OFFICIAL)
                && caller.subject()
                        .equals(nodes.require(subject.nodeId()).content().manager());
    }

    /** The wire names of the commands of a table that the caller may give now. */
    <S extends Enum<S>> List<String> allowed(Command<S, CheckRelation, CheckDuty>[] table, S state, Subject subject) {
        Set<CheckRelation> relations = relations(subject);
        return Arrays.stream(table)
                .filter(command -> command.startsFrom(state) && command.mayBeGivenBy(relations))
                .map(Command::wireName)
                .toList();
    }

    private static void addIf(Set<CheckRelation> relations, boolean holds, CheckRelation relation) {
        if (holds) {
            relations.add(relation);
        }
    }
}
