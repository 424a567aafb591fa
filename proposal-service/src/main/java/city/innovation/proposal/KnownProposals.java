package city.innovation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Proposals as the features beside the lifecycle reach them. */
@ApplicationScoped
public class KnownProposals {

    private final Proposals proposals;
    private final ProposalAccess access;

    KnownProposals(Proposals proposals, ProposalAccess access) {
        this.proposals = proposals;
        this.access = access;
    }

    /** The proposal, if there is one that the caller may know of; else 404. */
    @Transactional
    public KnownProposal require(UUID id) {
        return known(proposals.require(id));
    }

    private KnownProposal known(Proposal proposal) {
        return new KnownProposal(
                proposal.id(),
                proposal.number(),
                proposal.kind(),
                proposal.state(),
                proposal.content().title(),
                proposal.content().responsibleDepartment(),
                access.relations(proposal));
    }
}
