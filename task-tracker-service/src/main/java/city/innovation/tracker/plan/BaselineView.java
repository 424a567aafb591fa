package city.innovation.tracker.plan;

import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A baseline of a plan. */
@Schema(
        name = "Baseline",
        requiredProperties = {"id", "planId", "number", "frozenAt"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1ca0","planId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c60","number":2,
                 "reason":"하반기 조직개편","frozenAt":"2020-07-01T02:00:00Z","progressBp":4120,"plannedBp":4986}""")
record BaselineView(
        UUID id,
        UUID planId,

        @Schema(description = "Counts within the plan, from 1 for its confirmation.")
        int number,

        @Schema(description = "Why the plan was revised; absent for its confirmation.")
        String reason,

        Instant frozenAt,

        @Schema(description = "The plan's progress then, in basis points.")
        Integer progressBp,

        @Schema(description = "What its dates planned then, in basis points.")
        Integer plannedBp) {

    /** All baselines of a plan. */
    @Schema(name = "BaselineList", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1ca0",
                     "planId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c60","number":1,"frozenAt":"2020-03-02T02:00:00Z"}]}""")
    record All(List<BaselineView> items) {}

    /** What was just frozen. */
    record Frozen(UUID id, int areas, int tasks, int projects) {}

    static BaselineView read(ResultSet row) throws SQLException {
        return new BaselineView(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getInt("number"),
                row.getString("reason"),
                Sql.instant(row, "frozen_at"),
                row.getObject("progress_bp", Integer.class),
                row.getObject("planned_bp", Integer.class));
    }
}
