package city.innovation.tracker.disclosure;

import city.innovation.kit.sql.Conditions;
import city.innovation.kit.time.CityTime;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which requests are wanted; what is not given does not narrow. */
class InformationRequestFilter {

    @QueryParam("state")
    @Parameter(description = "In one of these states.")
    List<InformationRequestState> states;

    @QueryParam("department")
    @Parameter(description = "Decided by this department.", example = "TRAFFIC")
    String department;

    @QueryParam("outcome")
    @Parameter(description = "Where so much is given in the end.")
    DisclosureOutcome outcome;

    @QueryParam("year")
    @Parameter(description = "Received in this year, Asia/Seoul.", example = "2026")
    @Min(1990)
    @Max(2200)
    Integer year;

    @QueryParam("overdue")
    @Parameter(description = "Whether the last day of what is owed is over.")
    Boolean overdue;

    Conditions conditions(LocalDate today) {
        Conditions conditions = new Conditions();
        conditions.in(
                "state", states == null ? null : states.stream().map(Enum::name).toList());
        conditions.equal("department", department);
        conditions.equal(InformationRequestLists.OUTCOME, outcome == null ? null : outcome.name());
        if (year != null) {
            conditions.add(
                    "received_at >= ? and received_at < ?",
                    CityTime.startOf(LocalDate.of(year, 1, 1)),
                    CityTime.startOf(LocalDate.of(year + 1, 1, 1)));
        }
        if (overdue != null) {
            conditions.add("coalesce(due_on < ?, false) = ?", today, overdue);
        }
        return conditions;
    }
}
