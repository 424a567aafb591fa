package city.innovation.proposal.reaction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many reactions an account counted up to a day, all of them together.
 *
 * @param network code of the network, as social channels have it
 * @param account the account where they were counted
 * @param count how many in all, from 1
 * @param date the day of the count, Asia/Seoul
 * @param source who gives the figure, with {@code externalId}; or null
 * @param externalId its id there, so that a repeat changes nothing; or null
 */
@Schema(name = "NewReaction", examples = """
                {"network":"TWITTER","account":"seoulmania","count":50000,"date":"2026-11-20",
                 "source":"social-monitor","externalId":"20261120-1234"}""")
public record NewReaction(
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
        @Schema(description = "Code of the network, as social channels have it.", examples = "TWITTER")
        String network,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "The account where they were counted.", examples = "seoulmania")
        String account,

        @Min(1) @Max(10_000_000_000L) @Schema(description = "How many in all up to that day.", examples = "50000")
        long count,

        @NotNull @Schema(description = "The day of the count, Asia/Seoul; not in the future.")
        LocalDate date,

        @Size(min = 1, max = 100) @Schema(description = "Who gives the figure; goes with `externalId`.")
        String source,

        @Size(min = 1, max = 200) @Schema(description = "Its id there; a repeat changes nothing.")
        String externalId) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "{reaction.source}")
    boolean isOfOneSource() {
        return (source == null) == (externalId == null);
    }
}
