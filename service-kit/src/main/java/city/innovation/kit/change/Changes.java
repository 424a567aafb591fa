package city.innovation.kit.change;

import city.innovation.kit.access.Acting;
import city.innovation.kit.journal.Journal;
import city.innovation.kit.journal.JournalTable;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Writes change records beside the change itself, and reads an aggregate's revisions. */
@ApplicationScoped
public class Changes {

    private static final JournalTable TABLE = JournalTable.of(
            "change",
            "aggregate_type",
            "aggregate_id",
            "version",
            "at",
            "command",
            "actor",
            "actor_role",
            "client",
            "trace_id",
            "rule_version",
            "on_behalf_of",
            "reason",
            "diff::jsonb",
            "digest");

    private final Journal journal;
    private final Acting acting;
    private final Clock clock;
    private final AuditKey key;
    private final ChangeLog log;

    Changes(Journal journal, Acting acting, Clock clock, AuditKey key, ChangeLog log) {
        this.journal = journal;
        this.acting = acting;
        this.clock = clock;
        this.key = key;
        this.log = log;
    }

    /**
     * Adds the record of a change to the running transaction, with who acts and the domain's time.
     *
     * @param aggregateType for example {@code proposal}
     * @param version the aggregate's version after the change; a second record of the same version fails
     * @param command the command's wire name
     * @param ruleVersion the version of the rule that held, or null
     * @param reason as given, or null
     * @param diff what changed, or null for the first record of an aggregate
     */
    public void record(
            String aggregateType,
            UUID aggregateId,
            int version,
            String command,
            Integer ruleVersion,
            String reason,
            Diff diff) {
        ChangeRow row = new ChangeRow(
                aggregateType,
                aggregateId,
                version,
                clock.instant().truncatedTo(ChronoUnit.MICROS), // what the database keeps
                command,
                acting.subject(),
                acting.role(),
                acting.client(),
                acting.correlationId(),
                ruleVersion,
                acting.inPlaceOf());
        journal.add(
                TABLE,
                row.aggregateType(),
                row.aggregateId(),
                row.version(),
                Sql.timestamp(row.at()),
                row.command(),
                row.actor(),
                row.actorRole(),
                row.client(),
                row.traceId(),
                row.ruleVersion(),
                row.onBehalfOf(),
                reason,
                log.text(diff),
                key.mac(row.bytes()));
    }

    /** The aggregate's revisions, first to last; empty for an unknown one. */
    public List<ChangeView> of(UUID aggregateId) {
        return log.of(aggregateId);
    }

    /**
     * What changed from one version to another, also backwards. Versions without a record of their own count to the
     * record before them; an erased difference is missing from the sum.
     */
    public Diff between(UUID aggregateId, int from, int to) {
        int low = Math.min(from, to);
        int high = Math.max(from, to);
        Diff sum = log.of(aggregateId).stream()
                .filter(change -> change.version() > low && change.version() <= high)
                .map(ChangeView::diff)
                .filter(Objects::nonNull)
                .reduce(Diff.none(), Diff::then);
        return from <= to ? sum : sum.reversed();
    }

    /**
     * Takes personal texts out of an aggregate's records: these fields of the differences, and every reason. Who, when
     * and what stays, and so do the digests.
     *
     * @return how many records the aggregate has
     */
    public int erase(UUID aggregateId, Collection<String> fields) {
        return log.erase(aggregateId, fields);
    }

    /** From now on revisions name stand-ins for the people who acted until then; the auditors' records still name them. */
    public void conceal(UUID aggregateId) {
        log.conceal(aggregateId);
    }
}
