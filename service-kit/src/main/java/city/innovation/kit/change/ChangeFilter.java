package city.innovation.kit.change;

import city.innovation.kit.time.CityTime;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    /** Conditions and their parameters, in the same order. */
    record Condition(String sql, List<Object> parameters) {}

    Condition condition() {
        List<String> sql = new ArrayList<>(List.of("true"));
        List<Object> parameters = new ArrayList<>();
        add(sql, parameters, "aggregate_id = ?", aggregateId);
        add(sql, parameters, "actor = ?", actor);
        add(sql, parameters, "command = ?", command);
        add(sql, parameters, "at >= ?", from == null ? null : CityTime.startOf(from));
        add(sql, parameters, "at < ?", to == null ? null : CityTime.startOf(to.plusDays(1)));
        return new Condition(String.join(" and ", sql), parameters);
    }

    private static void add(List<String> sql, List<Object> parameters, String condition, Object value) {
        if (value != null) {
            sql.add(condition);
            parameters.add(value);
        }
    }
}
