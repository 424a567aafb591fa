package city.innovation.proposal;

import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The counters of proposals, in narrow rows of their own, so that they never touch a proposal's version. */
@ApplicationScoped
public class ProposalTallies {

    private final Sql sql;

    ProposalTallies(Sql sql) {
        this.sql = sql;
    }

    /** Adds supports, or takes some away; whoever adds next waits for this transaction's end. */
    public void addSupports(UUID proposalId, int by) {
        sql.update("update proposal_tally set supports = supports + ? where proposal_id = ?", by, proposalId);
    }

    /** Adds comments that everybody can read, or takes some away; whoever adds next waits for this transaction's end. */
    public void addComments(UUID proposalId, int by) {
        sql.update("update proposal_tally set comments = comments + ? where proposal_id = ?", by, proposalId);
    }

    /** How many people support it. */
    public int supports(UUID proposalId) {
        return sql.query(
                        "select supports from proposal_tally where proposal_id = ?",
                        row -> row.getInt("supports"),
                        proposalId)
                .getFirst();
    }
}
