package city.innovation.proposal;

import city.innovation.proposal.call.CallClosingMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers to a call are decided from its closing; when that moves, their time moves with it. */
@ApplicationScoped
class CallDecisions {

    private final Proposals proposals;
    private final ProposalDuties duties;

    CallDecisions(Proposals proposals, ProposalDuties duties) {
        this.proposals = proposals;
        this.duties = duties;
    }

    void moved(@Observes CallClosingMoved moved) {
        proposals
                .list("callId = ?1 and submittedAt is not null order by id", moved.callId())
                .forEach(proposal -> duties.restartDecision(proposal, moved.closesAt()));
    }
}
