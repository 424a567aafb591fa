package city.innovation.proposal.library;

import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.export.TableWriter;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.table.TableFormat;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Writes the case library as a table, in constant memory; its columns can be imported again. */
@ApplicationScoped
class StoryExport {

    private static final int LONGEST_SECONDS = 600;

    private static final List<String> COLUMNS = List.of(
            "title",
            "before",
            "after",
            "people",
            "budgetWon",
            "budgetNote",
            "category",
            "district",
            "department",
            "challenge",
            "year",
            "proposalNumber",
            "publishedAt",
            "source",
            "externalId");

    private static final String ROWS = """
            select title, before_text, after_text, people, budget_won, budget_note, category, district, department,
                   challenge, year, proposal_number, published_at, source, external_id
            from story where %s order by published_at, id
            """;

    private final Sql sql;
    private final DepartmentMap departments;

    StoryExport(Sql sql, DepartmentMap departments) {
        this.sql = sql;
        this.departments = departments;
    }

    /** Writes what matches, earliest first. */
    void write(StoryFilter filter, TableFormat format, OutputStream out) throws IOException {
        Conditions where = filter.conditions(departments);
        try (TableWriter table = TableWriter.open(format, out, COLUMNS)) {
            QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_SECONDS)
                    .run(() -> sql.stream(
                            ROWS.formatted(where.sql()),
                            row -> write(table, row),
                            where.parameters().toArray()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Void write(TableWriter table, ResultSet row) throws SQLException {
        try {
            table.row(
                    row.getString("title"),
                    row.getString("before_text"),
                    row.getString("after_text"),
                    row.getString("people"),
                    row.getObject("budget_won", Long.class),
                    row.getString("budget_note"),
                    row.getString("category"),
                    row.getString("district"),
                    row.getString("department"),
                    row.getString("challenge"),
                    row.getLong("year"),
                    row.getString("proposal_number"),
                    Sql.instant(row, "published_at"),
                    row.getString("source"),
                    row.getString("external_id"));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
