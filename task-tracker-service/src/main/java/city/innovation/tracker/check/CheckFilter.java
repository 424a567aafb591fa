package city.innovation.tracker.check;

import city.innovation.kit.sql.Conditions;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of checks is narrowed by. */
class CheckFilter {

    @QueryParam("round")
    @Parameter(description = "Regular checks of that period, for example `2026-06` or `2026-Q2`.")
    String round;

    @QueryParam("kind")
    @Parameter(description = "Of this kind alone.")
    CheckKind kind;

    @QueryParam("state")
    @Parameter(description = "One of these states; may be repeated.")
    List<CheckState> states;

    @QueryParam("verdict")
    @Parameter(description = "With this verdict of the inspector.")
    Verdict verdict;

    @QueryParam("department")
    @Parameter(description = "Code of the department that is checked.")
    String department;

    @QueryParam("plan")
    @Parameter(description = "Id of the plan.")
    UUID plan;

    @QueryParam("node")
    @Parameter(description = "Id of what is checked.")
    UUID node;

    @QueryParam("key")
    @Parameter(description = "`true`: of key tasks alone.")
    Boolean key;

    @QueryParam("overdue")
    @Parameter(description = "`true`: open, and the last day is over.")
    Boolean overdue;

    @QueryParam("late")
    @Parameter(description = "`true`: submitted after the last day.")
    Boolean late;

    Conditions conditions(LocalDate today) {
        Conditions where = new Conditions();
        where.equal("c.round", round);
        where.equal("c.kind", kind == null ? null : kind.name());
        where.in(
                "c.state",
                states == null ? List.of() : states.stream().map(Enum::name).toList());
        where.equal("c.verdict", verdict == null ? null : verdict.name());
        where.equal("c.department", department);
        where.equal("c.plan_id", plan);
        where.equal("c.node_id", node);
        where.equal("c.key_task", key);
        where.equal("c.late", late);
        if (overdue != null) {
            where.add((overdue ? "" : "not ") + "(c.state = 'OPEN' and c.due_on < ?)", today);
        }
        return where;
    }
}
