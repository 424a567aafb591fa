package city.innovation.proposal.support;

import city.innovation.http.Role;
import city.innovation.kit.duty.Responsible;
import city.innovation.proposal.ProposalRelation;

/** Who must answer when a threshold is reached. */
enum Answerer {
    /** The department in charge; while there is none, the innovation managers. */
    DEPARTMENT(ProposalRelation.DEPARTMENT_HEAD, null),
    /** The innovation managers, who hold a deliberation. */
    MANAGER(ProposalRelation.MANAGER, Role.INNOVATION_MANAGER),
    /** The mayor or a deputy mayor. */
    EXECUTIVE(ProposalRelation.EXECUTIVE, Role.EXECUTIVE);

    private final ProposalRelation relation;
    private final Role role;

    Answerer(ProposalRelation relation, Role role) {
        this.relation = relation;
        this.role = role;
    }

    ProposalRelation relation() {
        return relation;
    }

    Responsible responsible(String department) {
        if (role == null && department != null) {
            return Responsible.department(department);
        }
        return Responsible.role((role == null ? Role.INNOVATION_MANAGER : role).wireName());
    }
}
