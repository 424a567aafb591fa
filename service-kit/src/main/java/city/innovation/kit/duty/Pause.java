package city.innovation.kit.duty;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Time that is not counted.
 *
 * @param from when the clock stopped
 * @param until when it ran again; absent while it stands still
 * @param reason a code or short text, for example {@code supplement-requested}
 */
@Schema(name = "DutyPause", requiredProperties = "from", examples = """
                {"from":"2026-03-04T02:00:00Z","until":"2026-03-09T05:30:00Z","reason":"supplement-requested"}""")
public record Pause(Instant from, Instant until, String reason) {

    Pause endedAt(Instant at) {
        return until == null ? new Pause(from, at, reason) : this;
    }

    city.innovation.kit.time.Pause uncounted() {
        return new city.innovation.kit.time.Pause(from, until);
    }
}
