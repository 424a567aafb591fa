package city.innovation.kit.job;

import city.innovation.http.Caller;
import city.innovation.http.Role;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.table.TableFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The jobs and their reports in the database. */
@ApplicationScoped
class ImportRows {

    private static final String LEASE = "clock_timestamp() + interval '15 seconds'";

    private final Sql sql;
    private final ObjectMapper json;

    ImportRows(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A job that a worker has taken: what it needs to work it off. */
    record Taken(
            UUID id,
            String kind,
            TableFormat format,
            byte[] file,
            ImportOptions options,
            Caller caller,
            int processed) {}

    void add(
            UUID id,
            String kind,
            TableFormat format,
            String fileName,
            byte[] file,
            ImportOptions options,
            Caller caller,
            Instant at) {
        sql.update(
                "insert into import_job (id, kind, state, file, file_name, format, options, dry_run, mode, created_by,"
                        + " caller, created_at, next_at)"
                        + " values (?, ?, 'QUEUED', ?, ?, ?, ?::jsonb, ?, ?, ?, ?::jsonb, ?, clock_timestamp())",
                id,
                kind,
                file,
                fileName,
                format.name(),
                text(options),
                options.dryRun(),
                options.mode().name(),
                caller.subject(),
                text(Requester.of(caller)),
                at);
    }

    /** Takes a job that waits or whose worker is dead; in a transaction of its own. */
    Optional<Taken> take(Instant at) {
        return sql
                .query(
                        "update import_job set state = 'RUNNING', started_at = coalesce(started_at, ?), next_at = "
                                + LEASE
                                + " where id = (select id from import_job where next_at <= clock_timestamp()"
                                + " order by next_at limit 1 for update skip locked)"
                                + " returning id, kind, format, file, options, caller, processed",
                        this::taken,
                        at)
                .stream()
                .findFirst();
    }

    /** Notes what became of a chunk, in its transaction; false if another worker has gone on with the job. */
    boolean advance(UUID id, int from, int rows, int succeeded, int unchanged, int failed) {
        return sql.update(
                        "update import_job set processed = processed + ?, succeeded = succeeded + ?, unchanged = unchanged + ?,"
                                + " failed = failed + ?, next_at = " + LEASE
                                + " where id = ? and processed = ? and state = 'RUNNING'",
                        rows,
                        succeeded,
                        unchanged,
                        failed,
                        id,
                        from)
                == 1;
    }

    void report(UUID id, Map<Integer, List<Finding>> findings) {
        List<Object[]> rows = new ArrayList<>();
        findings.forEach((row, ofRow) -> {
            for (int item = 0; item < ofRow.size(); item++) {
                Finding found = ofRow.get(item);
                rows.add(new Object[] {
                    id,
                    row,
                    item,
                    found.flaw().field(),
                    found.flaw().messageKey(),
                    text(found.flaw().arguments()),
                    found.warning()
                });
            }
        });
        sql.batch(
                "insert into import_row_error (job_id, row_no, item, field, code, arguments, warning)"
                        + " values (?, ?, ?, ?, ?, ?::jsonb, ?)",
                rows);
    }

    /** Who asked for it, without a name, and what the token was narrowed to. */
    record Requester(
            String subject,
            List<Role> roles,
            String department,
            String client,
            Set<String> departments,
            Set<String> plans,
            Set<String> scopes,
            String deputy) {

        Requester {
            departments = departments == null ? Set.of() : departments;
            plans = plans == null ? Set.of() : plans;
            scopes = scopes == null ? Set.of() : scopes;
        }

        static Requester of(Caller caller) {
            return new Requester(
                    caller.subject(),
                    List.copyOf(caller.roles()),
                    caller.department(),
                    caller.client(),
                    caller.departments(),
                    caller.plans(),
                    caller.scopes(),
                    caller.deputy());
        }

        Caller caller() {
            return new Caller(
                    subject, Set.copyOf(roles), department, null, null, client, departments, plans, scopes, deputy);
        }
    }

    /** Something found in a row. */
    record Finding(Flaw flaw, boolean warning) {}

    void finish(UUID id, Map<String, Object> summary, Instant at) {
        sql.update(
                "update import_job set state = 'DONE', total = processed, summary = ?::jsonb, finished_at = ?, file = null,"
                        + " next_at = null where id = ?",
                text(summary),
                at,
                id);
    }

    void fail(UUID id, String problem, Instant at) {
        sql.update(
                "update import_job set state = 'FAILED', problem = ?, finished_at = ?, file = null, next_at = null where id = ?",
                problem,
                at,
                id);
    }

    /** Lets it be taken again after a while. */
    void putBack(UUID id) {
        sql.update(
                "update import_job set next_at = clock_timestamp() + interval '5 seconds' where id = ? and state = 'RUNNING'",
                id);
    }

    private Taken taken(ResultSet row) throws SQLException {
        return new Taken(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                TableFormat.valueOf(row.getString("format")),
                row.getBytes("file"),
                read(row.getString("options"), ImportOptions.class),
                read(row.getString("caller"), Requester.class).caller(),
                row.getInt("processed"));
    }

    <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The job's row holds no " + type.getSimpleName(), e);
        }
    }

    <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The job's row holds no " + type.getType(), e);
        }
    }

    JsonNode tree(String text) {
        return text == null ? null : read(text, JsonNode.class);
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What we made is not JSON", e);
        }
    }
}
