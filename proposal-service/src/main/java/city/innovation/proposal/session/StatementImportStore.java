package city.innovation.proposal.session;

import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Writes imported statements in the order of the file, each session locked once, always in the same order. */
@ApplicationScoped
class StatementImportStore {

    private static final String NAME = "update session_statement set source = ?, external_id = ? where id = ?";

    private final StatementDoor door;
    private final Statements statements;
    private final Outcomes outcomes;
    private final Sql sql;
    private final Clock clock;

    StatementImportStore(StatementDoor door, Statements statements, Outcomes outcomes, Sql sql, Clock clock) {
        this.door = door;
        this.statements = statements;
        this.outcomes = outcomes;
        this.sql = sql;
        this.clock = clock;
    }

    /** Stores those that are not there yet, in the running transaction; says how many those were. */
    int store(List<ImportedStatement> rows) {
        Map<UUID, Session> sessions = new HashMap<>();
        rows.stream()
                .map(ImportedStatement::sessionId)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .forEach(id -> sessions.put(id, door.take(id)));
        Set<String> known = known(rows);
        int stored = 0;
        for (ImportedStatement row : rows) {
            if (!row.isNamed() || known.add(row.externalId())) {
                store(row, sessions.get(row.sessionId()));
                stored++;
            }
        }
        return stored;
    }

    private void store(ImportedStatement row, Session session) {
        Statement made = statements.add(session, row.item(), row.item().speaker(), clock.instant());
        if (row.isNamed()) {
            sql.update(NAME, row.source(), row.externalId(), made.id());
        }
        if (row.asVoice()) {
            outcomes.voice(session, made, null);
        }
    }

    private Set<String> known(List<ImportedStatement> rows) {
        List<String> ids = rows.stream()
                .map(ImportedStatement::externalId)
                .filter(Objects::nonNull)
                .toList();
        String source = rows.isEmpty() ? null : rows.getFirst().source();
        if (ids.isEmpty() || source == null) {
            return new HashSet<>();
        }
        return new HashSet<>(sql.query(
                "select external_id from session_statement where source = ? and external_id = any(?)",
                row -> row.getString(1),
                source,
                ids));
    }
}
