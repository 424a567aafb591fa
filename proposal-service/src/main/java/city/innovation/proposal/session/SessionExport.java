package city.innovation.proposal.session;

import city.innovation.http.Caller;
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

/** Writes the sessions that a caller may see as a table, in constant memory; it names nobody. */
@ApplicationScoped
class SessionExport {

    private static final int LONGEST_SECONDS = 600;

    private static final List<String> COLUMNS = List.of(
            "number",
            "kind",
            "state",
            "title",
            "topic",
            "policyId",
            "policyTitle",
            "challenge",
            "district",
            "department",
            "startsAt",
            "endsAt",
            "place",
            "link",
            "capacity",
            "heldOn",
            "participants",
            "experts");

    private static final String ROWS =
            "select topic, " + SessionSummary.COLUMNS + " from participation_session where %s order by ordered_at, id";

    private final Sql sql;
    private final DepartmentMap departments;

    SessionExport(Sql sql, DepartmentMap departments) {
        this.sql = sql;
        this.departments = departments;
    }

    /** Writes what matches, earliest first. */
    void write(SessionFilter filter, Caller caller, TableFormat format, OutputStream out) throws IOException {
        Conditions where = filter.conditions(caller, departments);
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
        SessionSummary session = SessionSummary.read(row);
        try {
            table.row(
                    session.number(),
                    session.kind(),
                    session.state().name(),
                    session.title(),
                    row.getString("topic"),
                    session.policyId(),
                    session.policyTitle(),
                    session.challenge(),
                    session.district(),
                    session.department(),
                    session.startsAt(),
                    session.endsAt(),
                    session.place(),
                    session.link(),
                    session.capacity(),
                    session.heldOn(),
                    session.participants(),
                    session.experts());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
