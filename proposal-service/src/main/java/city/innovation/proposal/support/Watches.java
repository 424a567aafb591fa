package city.innovation.proposal.support;

import city.innovation.kit.journal.Journal;
import city.innovation.kit.journal.JournalTable;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Under which thresholds proposals are watched, and when time must look at them. */
@ApplicationScoped
class Watches {

    private static final JournalTable TABLE = JournalTable.of("support_watch", "proposal_id", "rule_version");

    private final Sql sql;
    private final Journal journal;

    Watches(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /** Begins to watch a proposal under a version of the thresholds, at no statement of its own. */
    void begin(UUID proposalId, int ruleVersion) {
        journal.add(TABLE, proposalId, ruleVersion);
    }

    /** The version of the thresholds; empty for a historic import, for which nothing is due. */
    Optional<Integer> ruleVersion(UUID proposalId) {
        return ruleVersion("select rule_version from support_watch where proposal_id = ?", proposalId);
    }

    /** The same, alone until the transaction ends: whoever changes thresholds holds this lock. */
    Optional<Integer> lock(UUID proposalId) {
        return ruleVersion("select rule_version from support_watch where proposal_id = ? for update", proposalId);
    }

    private Optional<Integer> ruleVersion(String statement, UUID proposalId) {
        return sql.query(statement, row -> row.getInt("rule_version"), proposalId).stream()
                .findFirst();
    }

    /** When time must look at it next; null for never. */
    void checkAt(UUID proposalId, Instant at) {
        sql.update(
                "update support_watch set check_at = ? where proposal_id = ? and check_at is distinct from ?",
                at,
                proposalId,
                at);
    }
}
