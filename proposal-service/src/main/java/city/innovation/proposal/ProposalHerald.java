package city.innovation.proposal;

import city.innovation.events.proposal.ProposalEvent;
import city.innovation.events.proposal.ProposalFacts;
import city.innovation.kit.outbox.Outbox;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Tells the world what happens to a proposal beside its lifecycle. Each telling is a revision, under the proposal's row
 * lock, so that it collides with no command.
 */
@ApplicationScoped
public class ProposalHerald {

    private static final String LOCK = "select id from proposal where id = ? for update";

    private final Proposals proposals;
    private final ProposalDesk desk;
    private final Outbox outbox;
    private final Sql sql;

    ProposalHerald(Proposals proposals, ProposalDesk desk, Outbox outbox, Sql sql) {
        this.proposals = proposals;
        this.desk = desk;
        this.outbox = outbox;
        this.sql = sql;
    }

    /** Waits for the proposal's row and keeps it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID proposalId) {
        sql.query(LOCK, row -> proposalId, proposalId);
    }

    /**
     * Tells it, unless another transaction has the proposal's row; never waits, so that the caller may hold locks.
     *
     * @param command what the revision is called
     * @param event makes the event of the facts
     * @return whether it was told; if not, try again later
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean tell(UUID proposalId, String command, String reason, Function<ProposalFacts, ProposalEvent> event) {
        if (sql.query(LOCK + " skip locked", row -> proposalId, proposalId).isEmpty()) {
            return false;
        }
        Proposal proposal = proposals.findById(proposalId);
        proposals.getEntityManager().refresh(proposal); // as it was committed last
        Snapshot before = Snapshot.of(proposal);
        long sequence = proposal.nextEvent();
        desk.record(proposal, command, before, reason);
        outbox.append(event.apply(ProposalAnnouncements.facts(proposal)), sequence);
        return true;
    }
}
