package city.innovation.proposal;

import city.innovation.kit.access.Acting;
import city.innovation.kit.change.Changes;
import city.innovation.kit.outbox.Outbox;
import city.innovation.kit.sql.Sql;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Writes imported proposals with their records, duties and events. */
@ApplicationScoped
class ProposalImportStore {

    /** How many groups of equal titles a summary names. */
    private static final int GROUPS_SHOWN = 1_000;

    private static final String ALIKE_TITLES = """
            select min(title), count(*), array_agg(number order by ordered_at, id)
            from proposal
            where submitted_at is not null and md5(title_folded) in
                  (select md5(title_folded) from proposal where origin = ? or source = ?)
            group by md5(title_folded) having count(*) > 1
            order by 2 desc, 1
            """;

    private static final String SAME_TITLES = """
            select count(*), coalesce(sum(rows), 0) from
                (select count(*) as rows from proposal where origin = ? or source = ? group by md5(title) having count(*) > 1) same
            """;

    private final EntityManager entities;
    private final Sql sql;
    private final Recording recording;
    private final ProposalRules rules;
    private final Acting acting;

    ProposalImportStore(EntityManager entities, Sql sql, Recording recording, ProposalRules rules, Acting acting) {
        this.entities = entities;
        this.sql = sql;
        this.recording = recording;
        this.rules = rules;
        this.acting = acting;
    }

    /** What goes with each stored proposal. */
    @ApplicationScoped
    static class Recording {

        private final Changes changes;
        private final ProposalDuties duties;
        private final Outbox outbox;
        private final Proposers proposers;
        private final Clock clock;

        Recording(Changes changes, ProposalDuties duties, Outbox outbox, Proposers proposers, Clock clock) {
            this.changes = changes;
            this.duties = duties;
            this.outbox = outbox;
            this.proposers = proposers;
            this.clock = clock;
        }

        Contributor author(UUID proposalId, String kind, String author) {
            return proposers.other(proposalId, kind, author);
        }

        Instant now() {
            return clock.instant();
        }

        void received(Proposal proposal, long sequence) {
            changes.record(
                    ProposalDuties.RESOURCE,
                    proposal.id(),
                    proposal.version(),
                    "import",
                    proposal.ruleVersion(),
                    null,
                    null);
            duties.move(proposal, ProposalCommand.SUBMIT);
            outbox.append(ProposalService.submitted(ProposalAnnouncements.facts(proposal), proposal), sequence);
        }
    }

    /** Stores those that are not there yet. */
    int store(UUID jobId, List<ImportedProposal> rows) {
        Set<String> known = known(rows);
        List<Proposal> stored = new ArrayList<>();
        List<Long> sequences = new ArrayList<>();
        for (ImportedProposal row : rows) {
            if (row.externalId() == null || known.add(row.externalId())) {
                Proposal proposal = proposal(jobId, row);
                sequences.add(proposal.nextEvent());
                entities.persist(proposal);
                stored.add(proposal);
            }
        }
        entities.flush();
        entities.clear();
        for (int i = 0; i < stored.size(); i++) {
            recording.received(stored.get(i), sequences.get(i));
        }
        return stored.size();
    }

    private Proposal proposal(UUID jobId, ImportedProposal row) {
        Instant now = recording.now();
        Instant at = row.isHistoric() ? row.submittedAt() : now;
        String author = row.authorOr(acting.subject());
        UUID id = GUID.v7().toUUID();
        Proposal proposal = new Proposal(id, row.kind(), row.content(), recording.author(id, row.kind(), author), at);
        rules.receive(proposal, at);
        proposal.trail().comesFrom(row.isHistoric() ? "import/" + jobId : null, row.source(), row.externalId());
        return proposal;
    }

    private Set<String> known(List<ImportedProposal> rows) {
        List<String> ids = rows.stream()
                .map(ImportedProposal::externalId)
                .filter(id -> id != null)
                .toList();
        if (ids.isEmpty() || rows.getFirst().source() == null) {
            return new HashSet<>();
        }
        return new HashSet<>(sql.query(
                "select external_id from proposal where source = ? and external_id = any(?)",
                row -> row.getString(1),
                rows.getFirst().source(),
                ids));
    }

    /** The titles that stand more than once, to the letter and nearly, found set-wise after the load. */
    Map<String, Object> summary(UUID jobId) {
        String source = sql.query(
                        "select options ->> 'source' from import_job where id = ?", row -> row.getString(1), jobId)
                .getFirst();
        String origin = "import/" + jobId;
        List<AlikeTitles> alike = sql.query(
                ALIKE_TITLES,
                row -> new AlikeTitles(row.getString(1), row.getLong(2), List.of((String[])
                        row.getArray(3).getArray())),
                origin,
                source);
        Map<String, Object> summary = new LinkedHashMap<>();
        sql.query(
                SAME_TITLES,
                row -> {
                    summary.put("sameTitles", row.getLong(1));
                    return summary.put("rowsWithSameTitle", row.getLong(2));
                },
                origin,
                source);
        summary.put("alikeTitles", alike.size());
        summary.put(
                "rowsWithAlikeTitle",
                alike.stream().mapToLong(AlikeTitles::count).sum());
        summary.put("groups", alike.stream().limit(GROUPS_SHOWN).toList());
        return summary;
    }

    /**
     * Proposals whose titles differ in case, spaces and punctuation at most.
     *
     * @param numbers their receipt numbers, earliest first, which keeps priority
     */
    record AlikeTitles(String title, long count, List<String> numbers) {}
}
