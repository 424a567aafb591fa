package city.innovation.proposal;

import city.innovation.http.Caller;
import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.export.TableWriter;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.table.TableFormat;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes the proposals that a caller may see as a table, in constant memory; its columns can be imported again. */
@ApplicationScoped
class ProposalExport {

    private static final int LONGEST_SECONDS = 600;

    /** Details of which there are none. */
    private static final String NOTHING = "{}";

    static final List<String> COLUMNS = List.of(
            "number",
            "kind",
            "state",
            "title",
            "problem",
            "improvement",
            "expectedEffect",
            "ownWork",
            "category",
            "district",
            "challenge",
            "responsibleDepartment",
            "tags",
            "details",
            "hidden",
            "submittedAt",
            "source",
            "externalId");

    private static final String ROWS = """
            select number, kind, state, title, hidden and not ? and author <> all(?) as masked, problem, improvement,
                   expected_effect, own_work, category, district, challenge, responsible_department, tags,
                   array(select jsonb_array_elements_text(tags)) as words, details, hidden,
                   submitted_at, source, external_id
            from proposal where %s order by ordered_at, id
            """;

    private final Sql sql;
    private final DepartmentMap departments;

    ProposalExport(Sql sql, DepartmentMap departments) {
        this.sql = sql;
        this.departments = departments;
    }

    /** Writes what matches, earliest first; texts hidden from the caller stay blank. */
    void write(ProposalFilter filter, Caller caller, List<String> selves, TableFormat format, OutputStream out)
            throws IOException {
        var where = filter.conditions(caller, selves, departments);
        List<Object> parameters = new ArrayList<>(List.of(ProposalAccess.isStaff(caller), selves));
        parameters.addAll(where.parameters());
        try (TableWriter table = TableWriter.open(format, out, COLUMNS)) {
            QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_SECONDS)
                    .run(() -> sql.stream(ROWS.formatted(where.sql()), row -> write(table, row), parameters.toArray()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Void write(TableWriter table, ResultSet row) throws SQLException {
        boolean masked = row.getBoolean("masked");
        try {
            table.row(
                    row.getString("number"),
                    row.getString("kind"),
                    row.getString("state"),
                    row.getString("title"),
                    masked ? null : row.getString("problem"),
                    masked ? null : row.getString("improvement"),
                    masked ? null : row.getString("expected_effect"),
                    masked ? null : row.getObject("own_work", Boolean.class),
                    masked ? null : row.getString("category"),
                    masked ? null : row.getString("district"),
                    masked ? null : row.getString("challenge"),
                    row.getString("responsible_department"),
                    masked ? null : tags(row),
                    masked || row.getString("details").equals(NOTHING) ? null : row.getString("details"),
                    row.getBoolean("hidden"),
                    Sql.instant(row, "submitted_at"),
                    row.getString("source"),
                    row.getString("external_id"));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As they are; as JSON where commas between them would not tell them apart. */
    private static Object tags(ResultSet row) throws SQLException {
        List<String> tags = List.of((String[]) row.getArray("words").getArray());
        boolean plain = tags.stream().noneMatch(tag -> tag.contains(",") || tag.startsWith("["));
        return plain ? tags : row.getString("tags");
    }
}
