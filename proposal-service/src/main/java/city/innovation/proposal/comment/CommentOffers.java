package city.innovation.proposal.comment;

import city.innovation.proposal.DiscussedProposals;
import city.innovation.proposal.KnownProposal;
import city.innovation.proposal.ProposalOffers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** Whoever may read a proposal and has a say may comment on it. */
@ApplicationScoped
class CommentOffers implements ProposalOffers {

    private final DiscussedProposals proposals;
    private final CommentAccess access;

    CommentOffers(DiscussedProposals proposals, CommentAccess access) {
        this.proposals = proposals;
        this.access = access;
    }

    @Override
    public Stream<String> to(KnownProposal proposal) {
        return access.isSpeaker() && CommentService.isOpen(proposal.state()) && proposals.mayRead(proposal)
                ? Stream.of("comment")
                : Stream.empty();
    }
}
