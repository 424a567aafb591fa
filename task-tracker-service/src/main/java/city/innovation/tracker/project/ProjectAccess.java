package city.innovation.tracker.project;

import city.innovation.http.Caller;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.PlanAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a caller may do with projects. */
@ApplicationScoped
public class ProjectAccess {

    private static final Set<ProjectRelation> WORKING =
            EnumSet.of(ProjectRelation.RESPONSIBLE, ProjectRelation.DEPARTMENT_HEAD, ProjectRelation.MANAGER);

    private final PlanAccess plans;

    ProjectAccess(PlanAccess plans) {
        this.plans = plans;
    }

    Set<ProjectRelation> relations(Node project) {
        Caller caller = plans.caller();
        Set<ProjectRelation> relations = EnumSet.of(ProjectRelation.PUBLIC);
        if (caller.isAnonymous()) {
            return relations;
        }
        String department = project.content().department();
        addIf(relations, plans.isStaff(), ProjectRelation.STAFF);
        addIf(
                relations,
                plans.isStaff() && caller.subject().equals(project.content().manager()),
                ProjectRelation.RESPONSIBLE);
        addIf(relations, plans.heads(department), ProjectRelation.DEPARTMENT_HEAD);
        addIf(relations, plans.isManager(), ProjectRelation.MANAGER);
        return relations;
    }

    /** Whether the caller may change what hangs on it: who manages it, its department's head, who runs plans. */
    public boolean mayWork(Node project) {
        return relations(project).stream().anyMatch(WORKING::contains);
    }

    /** Whether the caller manages its department or runs plans. */
    public boolean mayLead(Node project) {
        return plans.mayLead(project.content().department());
    }

    public boolean isStaff() {
        return plans.isStaff();
    }

    /** Who acts, by subject id. */
    public String subject() {
        return plans.caller().subject();
    }

    /** Refuses with 401 or 403. */
    public void require(boolean may) {
        plans.require(may);
    }

    /** The wire names of the commands that the caller may give now. */
    List<String> allowed(Node project) {
        Set<ProjectRelation> relations = relations(project);
        return Arrays.stream(ProjectCommand.values())
                .filter(command -> command.startsFrom(project.project().state()) && command.mayBeGivenBy(relations))
                .map(ProjectCommand::wireName)
                .toList();
    }

    private static void addIf(Set<ProjectRelation> relations, boolean holds, ProjectRelation relation) {
        if (holds) {
            relations.add(relation);
        }
    }
}
