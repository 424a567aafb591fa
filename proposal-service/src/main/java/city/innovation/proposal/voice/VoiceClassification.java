package city.innovation.proposal.voice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a voice is filed.
 *
 * @param channel how it came, a code of the rules
 * @param socialChannel the registered social channel that it came by, or null
 * @param district code of the district concerned, or null
 * @param challenge code of the city challenge concerned, or null
 * @param open whether the public may read it, without learning who spoke; only if the one who spoke agrees
 */
@Embeddable
@Schema(
        name = "VoiceClassification",
        examples = "{\"district\":\"29140\",\"challenge\":\"BALANCE\",\"socialChannel\":null}")
record VoiceClassification(
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
        @Schema(description = "How it came, a code of the rules.", examples = "WEB")
        String channel,

        @Column(name = "social_channel") @Schema(description = "The registered social channel that it came by.")
        UUID socialChannel,

        @Size(max = 20) @Schema(description = "Code of the district concerned.", examples = "29140")
        String district,

        @Size(max = 50) @Schema(description = "Code of the city challenge concerned.")
        String challenge,

        @Schema(description = "Whether the public may read it; only if the one who spoke agrees.")
        Boolean open) {

    VoiceClassification {
        open = open != null && open;
    }
}
