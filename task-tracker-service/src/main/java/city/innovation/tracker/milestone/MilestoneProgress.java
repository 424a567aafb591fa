package city.innovation.tracker.milestone;

import city.innovation.kit.sql.Sql;
import city.innovation.tracker.plan.BaselineTargets;
import city.innovation.tracker.plan.Measure;
import city.innovation.tracker.plan.ProgressMethod;
import city.innovation.tracker.plan.Share;
import city.innovation.tracker.project.ProgressSource;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The progress that milestones make: the weight of those that were reached, of the weight of all. */
@ApplicationScoped
class MilestoneProgress implements ProgressSource, BaselineTargets {

    private static final String SHARE = """
            select coalesce(sum(weight) filter (where completed_on is not null), 0) as done,
                coalesce(sum(weight), 0) as weights
            from milestone where node_id = ? and removed_at is null
            """;

    private static final String OPEN = """
            select count(*) from milestone where node_id = ? and removed_at is null and completed_on is null
            """;

    private static final String EARLIEST = """
            select node_id, min(due_on) as due_on from milestone
            where node_id = any(?::uuid[]) and removed_at is null and completed_on is null group by node_id
            """;

    private static final String TARGETS = """
            select m.node_id, jsonb_agg(jsonb_build_object('kind', 'MILESTONE', 'id', m.id, 'title', m.title,
                'weight', m.weight, 'dueOn', m.due_on, 'completedOn', m.completed_on) order by m.due_on, m.id) as targets
            from milestone m join node n on n.id = m.node_id
            where n.plan_id = ? and m.removed_at is null and (?::uuid[] is null or m.node_id = any(?::uuid[]))
            group by m.node_id
            """;

    private static final String KIND = "MILESTONE";

    private final Sql sql;

    MilestoneProgress(Sql sql) {
        this.sql = sql;
    }

    @Override
    public ProgressMethod method() {
        return ProgressMethod.MILESTONES;
    }

    @Override
    public Integer shareBp(UUID project) {
        return sql.query(SHARE, row -> share(row.getLong("done"), row.getLong("weights")), project)
                .getFirst();
    }

    private static Integer share(long done, long weights) {
        return weights == 0 ? null : Share.of(done, weights);
    }

    @Override
    public int open(UUID project) {
        return sql.query(OPEN, row -> row.getInt(1), project).getFirst();
    }

    @Override
    public Map<UUID, LocalDate> earliestDue(Collection<UUID> projects) {
        Map<UUID, LocalDate> earliest = new HashMap<>();
        sql.query(
                EARLIEST,
                row -> earliest.put(row.getObject("node_id", UUID.class), row.getObject("due_on", LocalDate.class)),
                projects);
        return earliest;
    }

    @Override
    public Map<UUID, String> of(UUID plan, Collection<UUID> projects) {
        Map<UUID, String> targets = new HashMap<>();
        sql.query(
                TARGETS,
                row -> targets.put(row.getObject("node_id", UUID.class), row.getString("targets")),
                plan,
                projects,
                projects);
        return targets;
    }

    @Override
    public boolean holds(JsonNode target) {
        return target.path("kind").asText().equals(KIND);
    }

    @Override
    public Measure measure(JsonNode target) {
        return Measure.ofMilestone(
                UUID.fromString(target.path("id").asText()),
                target.path("title").asText(),
                target.path("weight").asInt(),
                LocalDate.parse(target.path("dueOn").asText()),
                target.hasNonNull("completedOn")
                        ? LocalDate.parse(target.path("completedOn").asText())
                        : null);
    }
}
