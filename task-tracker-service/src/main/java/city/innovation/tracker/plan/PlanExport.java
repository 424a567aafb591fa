package city.innovation.tracker.plan;

import city.innovation.kit.export.TableWriter;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.table.TableFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes a plan as a table whose columns can be imported again; what stands above comes first. */
@ApplicationScoped
class PlanExport {

    private static final int LONGEST_SECONDS = 600;

    private static final String ROWS = """
            select n.kind, n.code, above.code as parent, n.title, n.description, n.department, n.manager,
                array_to_string(array(select jsonb_array_elements_text(n.cooperating)), ',') as cooperating, n.district,
                n.challenge, n.starts_on, n.ends_on, n.budget_won, n.executed_won, n.beneficiaries, n.weight,
                n.method, n.citizen_led, n.partners
            from node n left join node above on above.id = n.parent_id
            where n.plan_id = ? and n.removed_at is null
            order by array_position(array['AREA', 'TASK', 'PROJECT'], n.kind), n.code, n.id
            """;

    private final Sql sql;
    private final Plans plans;
    private final PlanAccess access;
    private final PlanTargets targets;
    private final ObjectMapper json;

    PlanExport(Sql sql, Plans plans, PlanAccess access, PlanTargets targets, ObjectMapper json) {
        this.sql = sql;
        this.plans = plans;
        this.access = access;
        this.targets = targets;
        this.json = json;
    }

    /** The plan's code, if the caller may know of it; else 404. */
    @Transactional
    String name(UUID plan) {
        return access.visible(plans.require(plan)).code();
    }

    /** Writes the plan; who manages a node is shown to those who work for the city alone. */
    void write(UUID plan, boolean staff, TableFormat format, OutputStream out) throws IOException {
        List<String> columns = PlanColumn.fields().stream()
                .filter(column -> staff || !column.equals("manager"))
                .toList();
        try (TableWriter table = TableWriter.open(format, out, columns)) {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
                sql.stream(ROWS, row -> write(table, columns, node(row)), plan);
                targets.kinds()
                        .forEach(rows -> rows.each(plan, null, kept -> write(table, columns, below(rows, kept))));
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Void write(TableWriter table, List<String> columns, Map<String, Object> fields) {
        try {
            table.row(columns.stream().map(fields::get).toArray());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> below(TargetRows rows, TargetRows.Kept kept) {
        Map<String, Object> fields = new HashMap<>(kept.fields());
        fields.put("kind", rows.kinds().getFirst());
        fields.put("parent", kept.projectCode());
        return fields;
    }

    private Map<String, Object> node(ResultSet row) throws SQLException {
        Map<String, Object> fields = new HashMap<>();
        for (String text : List.of(
                "kind",
                "code",
                "parent",
                "title",
                "description",
                "department",
                "manager",
                "cooperating",
                "district",
                "challenge",
                "method")) {
            fields.put(text, row.getString(text));
        }
        fields.put("startsOn", row.getObject("starts_on", LocalDate.class));
        fields.put("endsOn", row.getObject("ends_on", LocalDate.class));
        fields.put("budgetWon", row.getObject("budget_won", Long.class));
        fields.put("executedWon", row.getObject("executed_won", Long.class));
        fields.put("beneficiaries", row.getObject("beneficiaries", Long.class));
        fields.put("weight", row.getInt("weight"));
        if (NodeKind.PROJECT.name().equals(row.getString("kind"))) {
            fields.put("citizenLed", row.getBoolean("citizen_led"));
            fields.put("partners", PartnerCell.of(partners(row.getString("partners"))));
        }
        return fields;
    }

    private List<Partner> partners(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
