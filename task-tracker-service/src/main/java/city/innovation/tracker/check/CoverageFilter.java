package city.innovation.tracker.check;

import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Conditions;
import city.innovation.tracker.designation.Cadence;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of what the coverage is asked. */
class CoverageFilter {

    @QueryParam("from")
    @Parameter(description = "The first day, Asia/Seoul; the first of today's quarter when not given.")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last day, Asia/Seoul; today when not given.")
    LocalDate to;

    @QueryParam("plan")
    @Parameter(description = "Id of the plan; all that hold when not given.")
    UUID plan;

    @QueryParam("department")
    @Parameter(description = "Code of the department in charge.")
    String department;

    @QueryParam("key")
    @Parameter(description = "`true`: key tasks alone.")
    Boolean key;

    LocalDate first(LocalDate today) {
        return from == null ? Cadence.QUARTERLY.period(today).first() : from;
    }

    LocalDate last(LocalDate today) {
        LocalDate last = to == null ? today : to;
        if (last.isBefore(first(today))) {
            throw Refusal.ofQuery("to", "node.period");
        }
        return last;
    }

    Conditions conditions() {
        Conditions where = new Conditions();
        where.equal("n.plan_id", plan);
        where.equal("n.department", department);
        where.equal("n.key", key);
        return where;
    }
}
