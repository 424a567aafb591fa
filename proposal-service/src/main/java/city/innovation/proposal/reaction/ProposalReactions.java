package city.innovation.proposal.reaction;

import city.innovation.proposal.KnownProposals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Proposals are reacted to. */
@ApplicationScoped
class ProposalReactions implements ReactionTarget {

    static final String TYPE = "proposal";

    private final KnownProposals proposals;

    ProposalReactions(KnownProposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void require(UUID id) {
        proposals.require(id);
    }
}
