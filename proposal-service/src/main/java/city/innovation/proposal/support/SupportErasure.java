package city.innovation.proposal.support;

import city.innovation.kit.retention.StandIns;
import city.innovation.proposal.ProposalPersonsErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Takes people out of the supports of a proposal; that each of them is one stays. */
@ApplicationScoped
class SupportErasure {

    private final StandIns standIns;

    SupportErasure(StandIns standIns) {
        this.standIns = standIns;
    }

    void erased(@Observes ProposalPersonsErased erased) {
        standIns.replace("proposal_support", "subject", "proposal_id = ?", erased.proposalId());
    }
}
