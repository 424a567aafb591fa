package city.innovation.tracker.plan;

import city.innovation.kit.export.TableWriter;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.table.TableFormat;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Writes a plan as a table whose columns can be imported again; what stands above comes first. */
@ApplicationScoped
class PlanExport {

    private static final int LONGEST_SECONDS = 600;

    private static final String ROWS = """
            select n.kind, n.code, above.code as parent, n.title, n.description, n.department, n.manager,
                array_to_string(array(select jsonb_array_elements_text(n.cooperating)), ',') as cooperating, n.district,
                n.challenge, n.starts_on, n.ends_on, n.budget_won, n.executed_won, n.beneficiaries, n.weight
            from node n left join node above on above.id = n.parent_id
            where n.plan_id = ? and n.removed_at is null
            order by array_position(array['AREA', 'TASK', 'PROJECT'], n.kind), n.code, n.id
            """;

    private final Sql sql;
    private final Plans plans;
    private final PlanAccess access;

    PlanExport(Sql sql, Plans plans, PlanAccess access) {
        this.sql = sql;
        this.plans = plans;
        this.access = access;
    }

    /** The plan's code, if the caller may know of it; else 404. */
    @Transactional
    String name(UUID plan) {
        return access.visible(plans.require(plan)).code();
    }

    /** Writes the plan; who manages a node is shown to those who work for the city alone. */
    void write(UUID plan, boolean staff, TableFormat format, OutputStream out) throws IOException {
        try (TableWriter table = TableWriter.open(format, out, PlanColumn.fields())) {
            QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_SECONDS)
                    .run(() -> sql.stream(ROWS, row -> write(table, row, staff), plan));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Void write(TableWriter table, ResultSet row, boolean staff) throws SQLException {
        try {
            table.row(
                    row.getString("kind"),
                    row.getString("code"),
                    row.getString("parent"),
                    row.getString("title"),
                    row.getString("description"),
                    row.getString("department"),
                    staff ? row.getString("manager") : null,
                    row.getString("cooperating"),
                    row.getString("district"),
                    row.getString("challenge"),
                    row.getObject("starts_on", LocalDate.class),
                    row.getObject("ends_on", LocalDate.class),
                    row.getObject("budget_won", Long.class),
                    row.getObject("executed_won", Long.class),
                    row.getObject("beneficiaries", Long.class),
                    row.getInt("weight"));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
