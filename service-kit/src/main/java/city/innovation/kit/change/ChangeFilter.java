package city.innovation.kit.change;

import city.innovation.kit.sql.Conditions;
import city.innovation.kit.time.CityTime;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which change records an auditor wants to see; what is not given does not narrow. */
class ChangeFilter {

    @QueryParam("aggregateId")
    UUID aggregateId;

    @QueryParam("actor")
    @Parameter(description = "A subject id", example = "E10021")
    String actor;

    @QueryParam("command")
    @Parameter(example = "adopt")
    String command;

    @QueryParam("from")
    @Parameter(description = "First day, Asia/Seoul", example = "2026-03-01")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day, Asia/Seoul", example = "2026-03-31")
    LocalDate to;

    Conditions conditions() {
        Conditions where = new Conditions();
        where.equal("aggregate_id", aggregateId);
        where.equal("actor", actor);
        where.equal("command", command);
        if (from != null) {
            where.add("at >= ?", CityTime.startOf(from));
        }
        if (to != null) {
            where.add("at < ?", CityTime.startOf(to.plusDays(1)));
        }
        return where;
    }
}
