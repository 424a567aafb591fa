package city.innovation.tracker.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of what is done with advice. */
final class AdviceRequests {

    private AdviceRequests() {}

    @Schema(name = "NewAdvice", examples = "{\"text\":\"시민참여단의 의견을 분기마다 듣도록 하십시오.\",\"advisedOn\":\"2020-02-14\"}")
    record Add(
            @NotBlank @Size(max = 5_000) @Schema(description = "What the council advises.")
            String text,

            @Schema(description = "The area, task or project that it is about.")
            UUID nodeId,

            @Schema(description = "The day of the council's session, Asia/Seoul; today when not given.")
            LocalDate advisedOn) {}

    @Schema(name = "AnswerAdvice", examples = "{\"answer\":\"PARTLY\",\"reason\":\"반기마다 듣겠습니다.\"}")
    record Answer(
            @NotNull @Schema(description = "What becomes of it.")
            AdviceAnswer answer,

            @NotBlank @Size(max = 5_000) @Schema(description = "Why.")
            String reason) {}
}
