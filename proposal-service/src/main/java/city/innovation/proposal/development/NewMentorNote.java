package city.innovation.proposal.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note to write. */
@Schema(name = "NewMentorNote", examples = "{\"text\":\"센서 단가를 세 곳에서 받아 비교해 보세요.\"}")
record NewMentorNote(@NotBlank @Size(max = 5_000) String text) {}
