package city.innovation.proposal;

import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** Notes that an event of another service found a proposal in a state in which it has no effect; never an error. */
@ApplicationScoped
class LateEvents {

    static final String COMMAND = "no-effect";

    private final Proposals proposals;
    private final Changes changes;

    LateEvents(Proposals proposals, Changes changes) {
        this.proposals = proposals;
        this.changes = changes;
    }

    /** A record of its own, for which the version goes on though nothing changed. */
    void note(Proposal proposal, String type) {
        proposals.getEntityManager().lock(proposal, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        changes.record(
                ProposalDuties.RESOURCE,
                proposal.id(),
                proposal.version(),
                COMMAND,
                proposal.ruleVersion(),
                type + " in " + proposal.state(),
                Diff.none());
    }
}
