package city.innovation.tracker.plan;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.access.Acting;
import city.innovation.kit.problem.Refusal;
import city.innovation.tracker.organisation.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a caller may do with plans and what stands in them; asked the same way by API, lists and export. */
@ApplicationScoped
public class PlanAccess {

    /** Roles that may read what is not confirmed yet. */
    private static final Set<Role> STAFF =
            EnumSet.complementOf(EnumSet.of(Role.CITIZEN, Role.EVALUATOR, Role.SYSTEM, Role.OPERATOR));

    private final Acting acting;
    private final Standing standing;

    PlanAccess(Acting acting, Standing standing) {
        this.acting = acting;
        this.standing = standing;
    }

    public Caller caller() {
        return acting.caller();
    }

    Set<PlanRelation> relations() {
        Caller caller = caller();
        Set<PlanRelation> relations = EnumSet.of(PlanRelation.PUBLIC);
        if (!caller.isAnonymous()) {
            addIf(relations, isStaff(), PlanRelation.STAFF);
            addIf(relations, isManager(), PlanRelation.MANAGER);
            addIf(relations, caller.has(Role.COUNCIL_MEMBER), PlanRelation.COUNCIL);
        }
        return relations;
    }

    /** Whether the caller works for the city or audits it. */
    public boolean isStaff() {
        return caller().roles().stream().anyMatch(STAFF::contains);
    }

    /** Whether the caller runs plans. */
    public boolean isManager() {
        return caller().has(Role.INNOVATION_MANAGER);
    }

    /** Whether the caller heads that department, the one that took it over, or one above. */
    public boolean heads(String department) {
        return standing.leads(department);
    }

    /** Whether the caller heads that department, or manages all plans. */
    public boolean mayLead(String department) {
        return isManager() || heads(department);
    }

    /** Whether the caller serves in that department or in the one that took it over. */
    public boolean servesIn(String department) {
        return standing.servesIn(department);
    }

    /** Whether the caller may know of the plan: everybody of one that was confirmed, staff of drafts too. */
    boolean maySee(Plan plan) {
        return !plan.isOpen() || isStaff();
    }

    /** The plan, if the caller may know of it; else 404. */
    Plan visible(Plan plan) {
        if (!maySee(plan)) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return plan;
    }

    /** Refuses with 401 or 403. */
    public void require(boolean may) {
        if (!may) {
            throw new Refusal(caller().isAnonymous() ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN);
        }
    }

    /** The wire names of the commands that the caller may give now. */
    List<String> allowed(Plan plan) {
        Set<PlanRelation> relations = relations();
        return Arrays.stream(PlanCommand.values())
                .filter(command -> command.startsFrom(plan.state()) && command.mayBeGivenBy(relations))
                .map(PlanCommand::wireName)
                .toList();
    }

    private static void addIf(Set<PlanRelation> relations, boolean holds, PlanRelation relation) {
        if (holds) {
            relations.add(relation);
        }
    }
}
