package city.innovation.proposal.development;

import static city.innovation.proposal.ProposalRelation.DEPARTMENT_HEAD;
import static city.innovation.proposal.ProposalRelation.MANAGER;

import city.innovation.proposal.DevelopedProposals;
import city.innovation.proposal.KnownProposal;
import city.innovation.proposal.ProposalOffers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** Those in office ask for opinions and assign mentors until it is decided; a waste report gets none. */
@ApplicationScoped
class DevelopmentOffers implements ProposalOffers {

    private final DevelopedProposals proposals;

    DevelopmentOffers(DevelopedProposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public Stream<String> to(KnownProposal proposal) {
        if (!DevelopedProposals.isUndecided(proposal.state()) || !proposal.isFor(MANAGER, DEPARTMENT_HEAD)) {
            return Stream.empty();
        }
        return proposals.require(proposal.id()).protectsPeople()
                ? Stream.of("request-opinion")
                : Stream.of("request-opinion", "assign-mentor");
    }
}
