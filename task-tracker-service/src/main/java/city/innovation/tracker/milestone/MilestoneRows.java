package city.innovation.tracker.milestone;

import city.innovation.kit.sql.Sql;
import city.innovation.tracker.FileRow;
import city.innovation.tracker.plan.TargetRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Milestones as rows of a plan's file; their day stands in the column of a node's last one. */
@ApplicationScoped
class MilestoneRows implements TargetRows {

    private static final String READ = """
            select m.id, m.node_id, n.code, m.title, m.description, m.weight, m.due_on
            from milestone m join node n on n.id = m.node_id
            where n.plan_id = ? and n.removed_at is null and m.removed_at is null
                and (?::uuid[] is null or m.node_id = any(?::uuid[]))
            order by n.code, m.due_on, m.title, m.id
            """;

    private static final String CHANGE = """
            update milestone set version = version + 1, title = ?, description = ?, weight = ?, due_on = ? where id = ?
            """;

    private final Sql sql;

    MilestoneRows(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<String> kinds() {
        return List.of("MILESTONE", "이정표");
    }

    @Override
    public String field() {
        return "milestones";
    }

    @Override
    public int most() {
        return MilestoneService.MOST;
    }

    @Override
    public Map<String, Object> read(FileRow row) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("title", row.required("title", 300));
        said.put("endsOn", row.needed("endsOn", row.date("endsOn")));
        if (row.has("description")) {
            said.put("description", row.text("description", 5_000));
        }
        if (row.has("weight")) {
            Long weight = row.whole("weight", 1, 1_000_000);
            said.put("weight", weight == null ? 1 : weight.intValue());
        }
        return said;
    }

    @Override
    public void each(UUID plan, Collection<UUID> projects, Consumer<Kept> to) {
        sql.stream(
                READ,
                row -> {
                    to.accept(kept(row));
                    return null;
                },
                plan,
                projects,
                projects);
    }

    private static Kept kept(ResultSet row) throws SQLException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", row.getString("title"));
        fields.put("endsOn", row.getObject("due_on", LocalDate.class));
        fields.put("description", row.getString("description"));
        fields.put("weight", row.getInt("weight"));
        return new Kept(
                row.getObject("id", UUID.class), row.getObject("node_id", UUID.class), row.getString("code"), fields);
    }

    @Override
    public void write(List<Kept> fresh, List<Kept> changed, Instant at) {
        sql.batch(
                Milestones.ADD,
                fresh.stream()
                        .map(kept -> new Object[] {
                            kept.id(),
                            kept.project(),
                            kept.fields().get("title"),
                            kept.fields().get("description"),
                            kept.fields().getOrDefault("weight", 1),
                            kept.fields().get("endsOn"),
                            at
                        })
                        .toList());
        sql.batch(
                CHANGE,
                changed.stream()
                        .map(kept -> new Object[] {
                            kept.fields().get("title"),
                            kept.fields().get("description"),
                            kept.fields().get("weight"),
                            kept.fields().get("endsOn"),
                            kept.id()
                        })
                        .toList());
    }
}
