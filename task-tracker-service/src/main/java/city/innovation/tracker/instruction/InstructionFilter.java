package city.innovation.tracker.instruction;

import city.innovation.kit.sql.Conditions;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of instructions is narrowed by. */
class InstructionFilter {

    @QueryParam("project")
    @Parameter(description = "Id of the project.")
    UUID project;

    @QueryParam("plan")
    @Parameter(description = "Id of the plan.")
    UUID plan;

    @QueryParam("state")
    @Parameter(description = "One of these states; may be repeated.")
    List<InstructionState> states;

    @QueryParam("department")
    @Parameter(description = "Code of the department that must.")
    String department;

    @QueryParam("givenBy")
    @Parameter(description = "Subject id of the executive; `me` for the caller's own.")
    String givenBy;

    @QueryParam("overdue")
    @Parameter(description = "`true`: open, and the last day is over.")
    Boolean overdue;

    @QueryParam("dueBefore")
    @Parameter(description = "The last day is before that day, Asia/Seoul.")
    LocalDate dueBefore;

    Conditions conditions(String caller, LocalDate today) {
        Conditions where = new Conditions();
        where.equal("i.node_id", project);
        where.equal("n.plan_id", plan);
        where.in(
                "i.state",
                states == null ? List.of() : states.stream().map(Enum::name).toList());
        where.equal("i.department", department);
        where.equal("i.given_by", "me".equals(givenBy) ? caller : givenBy);
        if (overdue != null) {
            where.add((overdue ? "" : "not ") + "(i.state = 'OPEN' and i.due_on < ?)", today);
        }
        if (dueBefore != null) {
            where.add("i.due_on < ?", dueBefore);
        }
        return where;
    }
}
