package city.innovation.tracker.check;

import city.innovation.kit.sql.Conditions;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of corrective actions is narrowed by. */
class CorrectionFilter {

    @QueryParam("check")
    @Parameter(description = "Id of the check.")
    UUID check;

    @QueryParam("node")
    @Parameter(description = "Id of what was checked.")
    UUID node;

    @QueryParam("plan")
    @Parameter(description = "Id of the plan.")
    UUID plan;

    @QueryParam("state")
    @Parameter(description = "One of these states; may be repeated.")
    List<CorrectionState> states;

    @QueryParam("department")
    @Parameter(description = "Code of the department that is to act.")
    String department;

    @QueryParam("overdue")
    @Parameter(description = "`true`: open, and the last day is over.")
    Boolean overdue;

    Conditions conditions(LocalDate today) {
        Conditions where = new Conditions();
        where.equal("a.check_id", check);
        where.equal("c.node_id", node);
        where.equal("c.plan_id", plan);
        where.in(
                "a.state",
                states == null ? List.of() : states.stream().map(Enum::name).toList());
        where.equal("a.department", department);
        if (overdue != null) {
            where.add((overdue ? "" : "not ") + "(a.state = 'OPEN' and a.due_on < ?)", today);
        }
        return where;
    }
}
