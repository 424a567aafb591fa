package city.innovation.tracker.risk;

import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.PlanAccess;
import city.innovation.tracker.project.ProjectAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/** What a caller may do with risks and issues. */
@ApplicationScoped
class RiskAccess {

    private final ProjectAccess projects;
    private final PlanAccess plans;

    RiskAccess(ProjectAccess projects, PlanAccess plans) {
        this.projects = projects;
        this.plans = plans;
    }

    String subject() {
        return projects.subject();
    }

    Set<RiskRelation> relations(Node project, Risk risk) {
        Set<RiskRelation> relations = EnumSet.noneOf(RiskRelation.class);
        String owner = risk.content().ownerSubject();
        boolean own = owner != null && owner.equals(plans.caller().subject());
        if (own || plans.mayLead(risk.content().ownerDepartment())) {
            relations.add(RiskRelation.OWNER);
        }
        if (projects.mayWork(project)) {
            relations.add(RiskRelation.WORKING);
        }
        return relations;
    }

    /** They name people and weak spots: for those who work for the city. */
    void requireStaff() {
        projects.require(projects.isStaff());
    }
}
