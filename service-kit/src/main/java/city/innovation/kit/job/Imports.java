package city.innovation.kit.job;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.access.Acting;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.journal.Journal;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.table.TableFormat;
import com.fasterxml.jackson.core.type.TypeReference;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Takes imports on and tells how far they are. */
@ApplicationScoped
public class Imports {

    private static final Sorting BY_ROW =
            Sorting.of("job_id", "row", new SortKey("row", "row_no * 100 + item", SortKey.Kind.WHOLE));

    private static final Listing<RowReport.Placed> LISTED =
            Listing.of("*", "import_row_error", BY_ROW, RowReport.Placed::order, RowReport.Placed::id);

    private final ImportRows rows;
    private final ImportTargets targets;
    private final ImportWorker worker;
    private final Journal journal;
    private final Context context;

    Imports(ImportRows rows, ImportTargets targets, ImportWorker worker, Journal journal, Context context) {
        this.rows = rows;
        this.targets = targets;
        this.worker = worker;
        this.journal = journal;
        this.context = context;
    }

    /** Who asks, when, and where it is kept. */
    @Singleton
    static class Context {

        private final Acting acting;
        private final Clock clock;
        private final Sql sql;

        Context(Acting acting, Clock clock, Sql sql) {
            this.acting = acting;
            this.clock = clock;
            this.sql = sql;
        }
    }

    /** Takes a file on in the running transaction; refuses wrong options (400). */
    public ImportJob enqueue(String kind, TableFormat format, String fileName, byte[] file, ImportOptions options) {
        UUID id = GUID.v7().toUUID();
        targets.open(kind, id, options);
        rows.add(id, kind, format, fileName, file, options, context.acting.caller(), context.clock.instant());
        journal.afterCommit(worker::wake);
        return job(kind, id);
    }

    /** How far it is; 404 but for who asked for it, innovation managers, operators and auditors. */
    public ImportJob job(String kind, UUID id) {
        Caller caller = context.acting.caller();
        boolean all = caller.has(Role.INNOVATION_MANAGER) || caller.has(Role.AUDITOR) || caller.has(Role.OPERATOR);
        return context
                .sql
                .query(
                        "select * from import_job where id = ? and kind = ? and (? or created_by = ?)",
                        this::job,
                        id,
                        kind,
                        all,
                        caller.subject())
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** The report of the rows, in their order. */
    public Page<RowReport> errors(String kind, UUID id, Paging paging, Locale locale) {
        job(kind, id);
        Page<RowReport.Placed> page = LISTED.page(
                context.sql, row -> report(row, locale), Conditions.of("job_id = ?", id), paging, id.toString());
        return page.map(RowReport.Placed::report);
    }

    private RowReport.Placed report(ResultSet row, Locale locale) throws SQLException {
        Flaw flaw = new Flaw(
                row.getString("field"),
                Flaw.In.BODY,
                row.getString("code"),
                rows.read(row.getString("arguments"), new TypeReference<List<Object>>() {}));
        RowReport report = new RowReport(
                row.getInt("row_no"),
                flaw.field(),
                row.getBoolean("warning") ? "WARNING" : "ERROR",
                flaw.messageKey(),
                flaw.in(locale).message());
        return new RowReport.Placed(
                report, row.getInt("row_no") * 100 + row.getInt("item"), row.getObject("job_id", UUID.class));
    }

    private ImportJob job(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String kind = row.getString("kind");
        return new ImportJob(
                id,
                kind,
                ImportJob.State.valueOf(row.getString("state")),
                row.getBoolean("dry_run"),
                ImportOptions.Mode.valueOf(row.getString("mode")),
                row.getString("file_name"),
                row.getObject("total", Integer.class),
                row.getInt("processed"),
                row.getInt("succeeded"),
                row.getInt("unchanged"),
                row.getInt("failed"),
                rows.tree(row.getString("summary")),
                row.getString("problem"),
                "/api/v1/%s/imports/%s/errors".formatted(kind, id),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "finished_at"));
    }
}
