package city.innovation.tracker.designation;

import city.innovation.kit.sql.Conditions;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of designations is narrowed by. */
class DesignationFilter {

    @QueryParam("kind")
    @Parameter(description = "Of this kind alone.")
    DesignationKind kind;

    @QueryParam("state")
    @Parameter(description = "In this state alone.")
    DesignationState state;

    @QueryParam("year")
    @Parameter(description = "Of plans for that year.")
    Integer year;

    @QueryParam("plan")
    @Parameter(description = "Id of the plan.")
    UUID plan;

    @QueryParam("node")
    @Parameter(description = "Id of the area, task or project.")
    UUID node;

    @QueryParam("department")
    @Parameter(description = "Code of the department in charge.")
    String department;

    Conditions conditions() {
        Conditions where = new Conditions();
        where.equal("d.kind", kind == null ? null : kind.name());
        where.equal("d.state", state == null ? null : state.name());
        where.equal("d.year", year);
        where.equal("d.plan_id", plan);
        where.equal("d.node_id", node);
        where.equal("n.department", department);
        return where;
    }
}
