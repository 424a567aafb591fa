package city.innovation.proposal.development;

import static city.innovation.proposal.ProposalRelation.AUDITOR;
import static city.innovation.proposal.ProposalRelation.DEPARTMENT_HEAD;
import static city.innovation.proposal.ProposalRelation.EXECUTIVE;
import static city.innovation.proposal.ProposalRelation.MANAGER;
import static city.innovation.proposal.ProposalRelation.PROPOSER;

import city.innovation.http.Role;
import city.innovation.kit.access.Acting;
import city.innovation.kit.http.Page;
import city.innovation.proposal.DevelopedProposals;
import city.innovation.proposal.DevelopedProposals.Developed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Who may see and do what in the development of a proposal. */
@ApplicationScoped
class Mentoring {

    private final DevelopedProposals proposals;
    private final Assignments assignments;
    private final Acting acting;

    Mentoring(DevelopedProposals proposals, Assignments assignments, Acting acting) {
        this.proposals = proposals;
        this.assignments = assignments;
        this.acting = acting;
    }

    @Transactional
    Page<Assignment> assignments(UUID proposalId) {
        requireInsider(proposalId);
        return new Page<>(assignments.of(proposalId), null);
    }

    @Transactional
    Assignment assignment(UUID proposalId, UUID id) {
        requireInsider(proposalId);
        return assignments.require(proposalId, id);
    }

    /** The proposal for its proposers, its mentors and those in office; 404, 401 or 403 for others. */
    Developed requireInsider(UUID proposalId) {
        Developed proposal = proposals.require(proposalId);
        proposals.allow(proposal.isFor(PROPOSER, DEPARTMENT_HEAD, MANAGER, EXECUTIVE, AUDITOR) || isMentor(proposalId));
        return proposal;
    }

    /** The proposal for those who work on it: its proposers, its mentors, the department, the managers. */
    Developed requireDeveloper(UUID proposalId) {
        Developed proposal = proposals.require(proposalId);
        proposals.allow(proposal.isFor(PROPOSER, DEPARTMENT_HEAD, MANAGER) || isMentor(proposalId));
        return proposal;
    }

    /** The proposal for its mentors alone. */
    Developed requireMentor(UUID proposalId) {
        Developed proposal = proposals.require(proposalId);
        proposals.allow(isMentor(proposalId));
        return proposal;
    }

    private boolean isMentor(UUID proposalId) {
        return acting.caller().has(Role.MENTOR)
                && assignments.isMentor(proposalId, acting.caller().subject());
    }
}
