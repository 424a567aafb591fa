package city.innovation.proposal.voice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A voice that comes in. Lengths count UTF-16 units after NFC. */
@Schema(name = "NewVoice", examples = """
                {"channel":"CALL_CENTRE","title":"밤늦게 집에 갈 버스가 없습니다",
                 "text":"자정이 넘으면 지하철도 버스도 끊겨 두 시간을 걷습니다.","district":"29140",
                 "onBehalfOf":{"name":"김시민"},"source":"call-centre","externalId":"2026-118273"}""")
record NewVoice(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
        @Schema(description = "How it came, a code of the rules.", defaultValue = "WEB")
        String channel,

        @Schema(description = "The registered social channel that it came by.")
        UUID socialChannel,

        @NotBlank @Size(max = 1_000) String title,
        @NotBlank @Size(max = 20_000) String text,

        @Size(max = 20) @Schema(description = "Code of the district concerned.")
        String district,

        @Size(max = 50) @Schema(description = "Code of the city challenge concerned.")
        String challenge,

        @Size(max = 50)
        @Schema(description = "Code of the department that is in charge at once; by those who take voices down.")
        String department,

        @Schema(description = "Whether the public may read it, without learning who spoke.", defaultValue = "false")
        Boolean open,

        @Valid
        @Schema(description = "Who spoke, where another takes it down; `{}` if nobody knows. By officials and systems.")
        Speaker onBehalfOf,

        @Size(max = 100)
        @Schema(description = "The system that delivers it; with `externalId` it makes a repeat harmless.")
        String source,

        @Size(max = 200) @Schema(description = "Its id in the system that delivers it.")
        String externalId,

        @Schema(description = "When it came in, if that was earlier; by those who take voices down.")
        Instant receivedAt) {

    /**
     * Somebody for whom another speaks.
     *
     * @param subject subject id, or null where there is none
     * @param name the person's name, or null
     */
    @Schema(name = "VoiceSpeaker", examples = "{\"name\":\"김시민\"}")
    record Speaker(
            @Size(max = 100) String subject,
            @Size(max = 100) String name) {}

    String channelOrWeb() {
        return channel == null ? "WEB" : channel;
    }

    VoiceClassification classification() {
        return new VoiceClassification(channelOrWeb(), socialChannel, district, challenge, open);
    }

    /** Whether it says what only those may who take voices down for others. */
    boolean isTakenDown() {
        return onBehalfOf != null || department != null || source != null || externalId != null || receivedAt != null;
    }
}
