package city.innovation.proposal;

import city.innovation.events.proposal.ProposalAssigned;
import city.innovation.events.proposal.ProposalEvent;
import city.innovation.events.proposal.ProposalFacts;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/** What every command on a proposal has in common: who may, on which version; then duties, record and event. */
@ApplicationScoped
class ProposalDesk {

    private final Proposals proposals;
    private final ProposalAccess access;
    private final ProposalDuties duties;
    private final Changes changes;
    private final Outbox outbox;

    ProposalDesk(Proposals proposals, ProposalAccess access, ProposalDuties duties, Changes changes, Outbox outbox) {
        this.proposals = proposals;
        this.access = access;
        this.duties = duties;
        this.changes = changes;
        this.outbox = outbox;
    }

    /** The proposal for a command of the table: 404, 403, then 428 or 412. The state is checked by the aggregate. */
    Proposal take(UUID id, Version expected, ProposalCommand command) {
        Proposal proposal = proposals.require(id);
        access.require(command, proposal);
        Version.require(expected, proposal.version());
        return proposal;
    }

    /**
     * Finishes a command of the table.
     *
     * @param before as it was, from {@link Snapshot#of}
     * @param event makes the event of the facts after the change; not asked for a draft, of which the world knows nothing
     */
    Proposal finish(
            Proposal proposal,
            ProposalCommand command,
            Snapshot before,
            String reason,
            Function<ProposalFacts, ProposalEvent> event) {
        boolean told = proposal.received();
        long sequence = told ? proposal.nextEvent() : 0;
        record(proposal, command.wireName(), before, reason);
        if (told) {
            duties.move(proposal, command);
            outbox.append(event.apply(ProposalAnnouncements.facts(proposal)), sequence);
        }
        return proposal;
    }

    /** Finishes a change that is no command of the table, and of which the world hears. */
    Proposal tell(
            Proposal proposal,
            String command,
            Snapshot before,
            String reason,
            Function<ProposalFacts, ProposalEvent> event) {
        long sequence = proposal.nextEvent();
        record(proposal, command, before, reason);
        outbox.append(event.apply(ProposalAnnouncements.facts(proposal)), sequence);
        return proposal;
    }

    /** Finishes a change that the world is not told of. */
    Proposal record(Proposal proposal, String command, Snapshot before, String reason) {
        proposals.persist(proposal);
        proposals.flush(); // a version made stale meanwhile fails here, not at commit
        Diff diff = before == null
                ? null
                : Diff.between(before.fields(), Snapshot.of(proposal).fields());
        changes.record(
                ProposalDuties.RESOURCE,
                proposal.id(),
                proposal.version(),
                command,
                proposal.ruleVersion(),
                reason,
                diff);
        return proposal;
    }

    /** Finishes a change that is no command of the table, and of which the world is told. */
    Proposal announce(Proposal proposal, String command, Function<ProposalFacts, ProposalEvent> event) {
        long sequence = proposal.nextEvent();
        record(proposal, command, null, null);
        outbox.append(event.apply(ProposalAnnouncements.facts(proposal)), sequence);
        return proposal;
    }

    /** Hands the department's duties over with the proposal, and a promise that it has still to keep. */
    Proposal assign(Proposal proposal, Requests.Assign request) {
        Snapshot before = Snapshot.of(proposal);
        String former = proposal.content().responsibleDepartment();
        proposal.assignTo(request.department());
        Promise promise = proposal.implementation().promise();
        if (proposal.state() == ProposalState.IMPLEMENTING && promise != null) {
            proposal.note(proposal.implementation().promised(promise.handedOver(former, request.department())));
        }
        tell(proposal, "assign", before, request.reason(), facts -> new ProposalAssigned(facts, former));
        duties.handOver(proposal);
        return proposal;
    }
}
