package city.innovation.tracker.project;

import city.innovation.events.proposal.ProposalPromiseSlipped;
import city.innovation.kit.inbox.EventConsumer;
import city.innovation.kit.inbox.Inbox;
import city.innovation.tracker.ProposalListener;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears which promises were put off; with a memory of its own, so that it may come before the decision. */
@ApplicationScoped
class SlippedPromises implements ProposalListener {

    private final ProposalProjects projects;

    SlippedPromises(ProposalProjects projects) {
        this.projects = projects;
    }

    @Override
    public EventConsumer listen(Inbox inbox) {
        return inbox.consumer("project-promises")
                .on(
                        ProposalPromiseSlipped.TYPE,
                        ProposalPromiseSlipped.class,
                        (slipped, event) -> projects.slipped(slipped));
    }
}
