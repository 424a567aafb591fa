package city.innovation.tracker.termination;

import city.innovation.kit.sql.Conditions;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of termination reviews is narrowed by. */
class ReviewFilter {

    @QueryParam("state")
    @Parameter(description = "One of these states; may be repeated.")
    List<ReviewState> states;

    @QueryParam("ground")
    @Parameter(description = "One of these grounds; may be repeated.")
    List<Ground> grounds;

    @QueryParam("department")
    @Parameter(description = "Code of the department whose work it is.")
    String department;

    @QueryParam("target")
    @Parameter(description = "Id of the project or the work item.")
    UUID target;

    Conditions conditions() {
        Conditions where = new Conditions();
        where.in(
                "state",
                states == null ? List.of() : states.stream().map(Enum::name).toList());
        where.in(
                "ground",
                grounds == null ? List.of() : grounds.stream().map(Enum::name).toList());
        where.equal("department", department);
        where.equal("target_id", target);
        return where;
    }
}
