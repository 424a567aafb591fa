package city.innovation.tracker.project;

import city.innovation.events.proposal.ProposalDecided;
import city.innovation.kit.inbox.EventConsumer;
import city.innovation.kit.inbox.Inbox;
import city.innovation.tracker.ProposalListener;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears which proposals are carried out. */
@ApplicationScoped
class DecidedProposals implements ProposalListener {

    private final ProposalProjects projects;

    DecidedProposals(ProposalProjects projects) {
        this.projects = projects;
    }

    @Override
    public EventConsumer listen(Inbox inbox) {
        return inbox.consumer("project-decisions")
                .on(ProposalDecided.TYPE, ProposalDecided.class, (decided, event) -> projects.decided(decided));
    }
}
