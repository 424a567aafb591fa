package city.innovation.tracker.termination;

import city.innovation.events.proposal.ProposalSubmitted;
import city.innovation.events.proposal.TerminationTarget;
import city.innovation.kit.inbox.EventConsumer;
import city.innovation.kit.inbox.Inbox;
import city.innovation.tracker.ProposalListener;
import jakarta.enterprise.context.ApplicationScoped;

/** Proposals that ask to end work nominate it. */
@ApplicationScoped
class TerminationProposals implements ProposalListener {

    private static final String CONSUMER = "tracker-terminations";
    private static final String KIND = "TERMINATION";

    private final NominationService nominations;

    TerminationProposals(NominationService nominations) {
        this.nominations = nominations;
    }

    @Override
    public EventConsumer listen(Inbox inbox) {
        return inbox.consumer(CONSUMER)
                .on(
                        ProposalSubmitted.TYPE,
                        ProposalSubmitted.class,
                        submitted -> KIND.equals(submitted.proposal().kind()),
                        (submitted, event) -> nominate(submitted));
    }

    /** Work that is in no list yet is looked for by people. */
    private void nominate(ProposalSubmitted submitted) {
        TerminationTarget target = submitted.target();
        if (target != null && target.id() != null) {
            nominations.propose(
                    submitted.proposal().proposalId(),
                    TargetType.valueOf(target.type()),
                    target.id(),
                    Ground.valueOf(target.ground()));
        }
    }
}
