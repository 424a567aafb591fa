package city.innovation.tracker.plan;

import city.innovation.kit.sql.Conditions;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of plans is narrowed by. */
class PlanFilter {

    @QueryParam("state")
    @Parameter(description = "One of these states; may be repeated.")
    List<PlanState> states;

    @QueryParam("year")
    @Parameter(description = "The calendar year it is for.")
    Integer year;

    @QueryParam("code")
    @Parameter(description = "Its code.")
    String code;

    Conditions conditions(boolean staff) {
        Conditions where = new Conditions();
        where.in(
                "state",
                states == null ? List.of() : states.stream().map(Enum::name).toList());
        where.equal("year", year);
        where.equal("code", code);
        if (!staff) {
            where.add("state in ('CONFIRMED', 'CLOSED')");
        }
        return where;
    }
}
