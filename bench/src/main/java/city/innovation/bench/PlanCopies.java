package city.innovation.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Copies a plan with its nodes and standings many times, past the API, so that the database holds many plans. */
final class PlanCopies {

    private static final String ID_OF_COPY = "md5(c.n || ':' || %s)::uuid";

    private static final Map<String, List<String>> IDS = Map.of(
            "plan", List.of("id"),
            "node", List.of("id", "plan_id", "parent_id"),
            "standing", List.of("node_id", "plan_id", "parent_id"));

    private final Database database;

    PlanCopies(Database database) {
        this.database = database;
    }

    void make(BenchPlan plan, int copies) {
        copy("plan", "t.id", plan, copies);
        copy("node", "t.plan_id", plan, copies);
        copy("standing", "t.plan_id", plan, copies);
        database.execute("vacuum analyze plan, node, standing");
    }

    private void copy(String table, String planColumn, BenchPlan plan, int copies) {
        List<String> columns = database.query("select column_name from information_schema.columns"
                + " where table_name = '" + table + "' and table_schema = 'public' order by ordinal_position");
        String values = columns.stream().map(column -> value(table, column)).collect(Collectors.joining(", "));
        database.execute("insert into %s (%s) select %s from %1$s t, generate_series(1, %d) as c (n) where %s = '%s'"
                .formatted(table, String.join(", ", columns), values, copies, planColumn, plan.id()));
    }

    private static String value(String table, String column) {
        if (IDS.get(table).contains(column)) {
            return ID_OF_COPY.formatted("t." + column);
        }
        if (table.equals("plan") && column.equals("code")) {
            return "t.code || '-' || c.n";
        }
        return column.equals("proposal_id") ? "null" : "t." + column;
    }
}
