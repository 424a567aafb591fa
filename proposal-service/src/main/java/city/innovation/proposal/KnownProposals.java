package city.innovation.proposal;

import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Proposals as the features beside the lifecycle reach them. */
@ApplicationScoped
public class KnownProposals {

    private final Proposals proposals;
    private final ProposalService service;
    private final ProposalAccess access;

    KnownProposals(Proposals proposals, ProposalService service, ProposalAccess access) {
        this.proposals = proposals;
        this.service = service;
        this.access = access;
    }

    /** The proposal, if there is one that the caller may know of; else 404. */
    @Transactional
    public KnownProposal require(UUID id) {
        return known(proposals.require(id));
    }

    /**
     * Begins a proposal and hands it in. Whether the caller may is the asking feature's to say.
     *
     * @throws Refusal 400 for a kind that is unknown, not for the caller or wants details, or a text that may not stand
     */
    @Transactional
    public KnownProposal propose(FromElsewhere from) {
        return known(service.propose(from));
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
