package city.innovation.proposal.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The opinion.
 *
 * @param verdict what it comes to
 * @param answer the opinion in words
 */
@Schema(name = "AnswerOpinion", examples = "{\"verdict\":\"CONDITIONAL\",\"answer\":\"도로점용 허가를 받으면 가능합니다.\"}")
record AnswerOpinion(
        @NotNull Verdict verdict,
        @NotBlank @Size(max = 20_000) String answer) {}
