package city.innovation.kit.duty;

import city.innovation.kit.sql.Conditions;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
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

    Conditions conditions(Instant now) {
        Conditions where = Conditions.of("is_right = ?", right);
        where.equal("state", state == null ? null : state.name());
        where.equal("kind", kind);
        if (overdue != null) {
            where.add((overdue ? "" : "not ") + "(state = 'OPEN' and due_at < ?)", now);
        }
        return where;
    }
}
