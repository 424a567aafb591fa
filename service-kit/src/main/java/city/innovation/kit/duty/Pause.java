package city.innovation.kit.duty;

import java.time.Instant;

/**
 * Time that is not counted.
 *
 * @param from when the clock stopped
 * @param until when it ran again; absent while it stands still
 * @param reason a code or short text, for example {@code supplement-requested}
 */
public record Pause(Instant from, Instant until, String reason) {

    Pause endedAt(Instant at) {
        return until == null ? new Pause(from, at, reason) : this;
    }

    city.innovation.kit.time.Pause uncounted() {
        return new city.innovation.kit.time.Pause(from, until);
    }
}
