package city.innovation.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a proposal repeats an earlier one of the same person.
 *
 * @param repeats the earlier one
 */
@Schema(
        name = "NoteProposalRepeat",
        examples = "{\"repeats\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22\",\"reason\":\"3월에 같은 내용으로 회신했습니다.\"}")
record NoteRepeatRequest(
        @NotNull UUID repeats, @NotBlank @Size(max = 5_000) String reason) {}
