package city.innovation.tracker.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A node as it was frozen. */
@Schema(
        name = "BaselineNode",
        requiredProperties = {"nodeId", "kind", "code", "title", "department", "weight", "removed"},
        examples = """
                {"nodeId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80","parentId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c71",
                 "kind":"PROJECT","code":"3-2-07","title":"행정기관 출장여비 정산 자동화(RPA)","department":"INNOVATION","weight":1,
                 "state":"PLANNED","startsOn":"2020-01-01","endsOn":"2020-12-31","budgetWon":50000000,
                 "targets":[{"kind":"MILESTONE","title":"시범 운영","weight":1,"dueOn":"2020-06-30"}],"progressBp":0,
                 "plannedBp":1694,"removed":false}""")
record FrozenNode(
        UUID nodeId,
        UUID parentId,
        NodeKind kind,
        String code,
        String title,
        String department,
        int weight,
        ProjectState state,
        LocalDate startsOn,
        LocalDate endsOn,
        @Schema(description = "Planned budget, whole won.") Long budgetWon,

        @Schema(
                description =
                        "What it aimed at then: objects of a `kind`, `MILESTONE` with title, weight and day, `INDICATOR`"
                                + " with name, unit, direction, baseline, targets by quarter and what was measured last.")
        JsonNode targets,

        @Schema(description = "Its progress then, in basis points.")
        Integer progressBp,

        @Schema(description = "What its dates planned then, in basis points.")
        Integer plannedBp,

        @Schema(description = "Whether it had been taken out of the plan before.")
        boolean removed) {

    /** The whole baseline. */
    @Schema(
            name = "BaselineTree",
            requiredProperties = {"baseline", "nodes"},
            examples = """
                    {"baseline":{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1ca0",
                     "planId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c60","number":1,"frozenAt":"2020-03-02T02:00:00Z"},
                     "nodes":[]}""")
    record Frozen(BaselineView baseline, List<FrozenNode> nodes) {}

    /** How it stood. */
    Standing standing() {
        return new Standing(
                nodeId,
                parentId,
                kind,
                code,
                title,
                department,
                0,
                weight,
                state,
                kind == NodeKind.PROJECT ? progressBp : 0,
                startsOn,
                endsOn);
    }

    static FrozenNode read(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return new FrozenNode(
                row.getObject("node_id", UUID.class),
                row.getObject("parent_id", UUID.class),
                NodeKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("title"),
                row.getString("department"),
                row.getInt("weight"),
                state == null ? null : ProjectState.valueOf(state),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("budget_won", Long.class),
                JsonText.read(row.getString("targets")),
                row.getObject("progress_bp", Integer.class),
                row.getObject("planned_bp", Integer.class),
                row.getBoolean("removed"));
    }
}
