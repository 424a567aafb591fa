package city.innovation.proposal.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When and where a story was told to employees. */
@Schema(name = "TellStory", examples = "{\"toldOn\":\"2028-02-03\",\"occasion\":\"2월 직원 정례조례\"}")
record TellStory(
        @NotNull @Schema(description = "When, Asia/Seoul.") LocalDate toldOn,

        @Schema(description = "The staff assembly, if it is one of the participation sessions.")
        UUID sessionId,

        @NotBlank @Size(max = 200) @Schema(description = "What it was, in words.")
        String occasion) {

    Telling telling() {
        return new Telling(toldOn, sessionId, occasion);
    }
}
