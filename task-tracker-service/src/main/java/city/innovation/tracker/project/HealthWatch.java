package city.innovation.tracker.project;

import city.innovation.kit.sql.Sql;
import city.innovation.kit.timer.DueRows;
import city.innovation.kit.timer.DueTable;
import city.innovation.kit.timer.TimedWork;
import city.innovation.tracker.plan.HealthReason;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.NodeDesk;
import city.innovation.tracker.plan.Nodes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** Looks at the health of projects when a day more may change it; beside their versions, since nobody changed them. */
@ApplicationScoped
class HealthWatch implements TimedWork {

    private static final DueTable TABLE = new DueTable("node", "id", "health_due");

    private final DueRows rows;
    private final Nodes nodes;
    private final ProjectHealth health;
    private final NodeDesk desk;
    private final HealthColumns columns;

    HealthWatch(DueRows rows, Nodes nodes, ProjectHealth health, NodeDesk desk, HealthColumns columns) {
        this.rows = rows;
        this.nodes = nodes;
        this.health = health;
        this.desk = desk;
        this.columns = columns;
    }

    /** Writes the columns alone. */
    @Singleton
    static class HealthColumns {

        private static final String WRITE =
                "update node set health = ?, health_reasons = ?::jsonb, health_due = ? where id = ?";

        private final Sql sql;
        private final ObjectMapper json;

        HealthColumns(Sql sql, ObjectMapper json) {
            this.sql = sql;
            this.json = json;
        }

        void write(UUID id, Assessment found) {
            String health = found.health() == null ? null : found.health().name();
            sql.update(WRITE, health, json(found.reasons()), found.due(), id);
        }

        private String json(List<HealthReason> reasons) {
            try {
                return json.writeValueAsString(reasons);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void work() {
        rows.each(TABLE, this::look);
    }

    private void look(UUID id) {
        Node node = nodes.require(id);
        Assessment found = node.removedAt() == null ? health.assess(node) : Assessment.NONE;
        columns.write(id, found);
        if (ProjectHealth.isNews(node, node.project().health(), found.health())) {
            desk.tellByTime(node, health.news(node, found));
        }
    }
}
