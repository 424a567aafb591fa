package city.innovation.kit.duty;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of the caller's duties are wanted; what is not given does not narrow. */
class MyDutyFilter {

    /** What a duty that waits can be. */
    @Schema(name = "WaitingDutyState")
    enum Waiting {
        /** Its clock runs. */
        OPEN,
        /** Its clock stands still. */
        PAUSED
    }

    @QueryParam("state")
    @Parameter(description = "Whether the clock runs or stands")
    Waiting state;

    @QueryParam("overdue")
    @Parameter(description = "Only those whose day is over, or only the others")
    Boolean overdue;

    @QueryParam("kind")
    @Parameter(description = "A kind of duty of this service", example = "decide")
    String kind;

    @QueryParam("right")
    @DefaultValue("false")
    @Parameter(description = "What the caller may do by a date, instead of what the caller must")
    boolean right;

    /** A condition with its parameters. */
    record Condition(String sql, List<Object> parameters) {}

    Condition condition(Instant now) {
        List<String> sql = new ArrayList<>(List.of("is_right = ?"));
        List<Object> parameters = new ArrayList<>(List.of(right));
        if (state != null) {
            sql.add("state = ?");
            parameters.add(state.name());
        }
        if (kind != null) {
            sql.add("kind = ?");
            parameters.add(kind);
        }
        if (overdue != null) {
            sql.add((overdue ? "" : "not ") + "(state = 'OPEN' and due_at < ?)");
            parameters.add(now);
        }
        return new Condition(String.join(" and ", sql), parameters);
    }
}
