package city.innovation.proposal.channel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many followed on a day.
 *
 * @param count from 0
 * @param on the day, not after today (Asia/Seoul)
 */
@Schema(
        name = "Followers",
        requiredProperties = {"count", "on"},
        examples = "{\"count\":120345,\"on\":\"2026-11-01\"}")
record Followers(
        @NotNull @PositiveOrZero Long count, @NotNull LocalDate on) {

    /** All counts of a channel, for the document alone. */
    @Schema(
            name = "FollowersHistory",
            requiredProperties = "items",
            examples =
                    "{\"items\":[{\"count\":120345,\"on\":\"2026-11-01\"},{\"count\":118002,\"on\":\"2026-10-01\"}]}")
    record History(List<Followers> items) {}
}
