package city.innovation.proposal.call;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A challenge to define. */
@Schema(name = "NewChallenge", examples = """
                {"code":"BALANCED_GROWTH","titleKo":"지역 간 균형 발전","titleEn":"Balanced growth of districts",
                 "goal":"자치구 사이의 생활 여건 차이를 줄입니다.","indexComponents":["LIVABILITY"],"validFrom":"2026-01-01"}""")
record NewChallenge(
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
        @Schema(description = "By which it is named; it stays.", examples = "BALANCED_GROWTH")
        String code,

        @NotBlank @Size(max = 200) @Schema(description = "Its title in Korean.")
        String titleKo,

        @NotBlank @Size(max = 200) @Schema(description = "Its title in English.")
        String titleEn,

        @NotBlank @Size(max = 5_000) @Schema(description = "What the city wants to reach.")
        String goal,

        @Size(max = 50)
        @Schema(description = "Codes of the components of the competitiveness index that it should move.")
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String> indexComponents,

        @NotNull @Schema(description = "The first day on which it can be named, Asia/Seoul.")
        LocalDate validFrom,

        @Schema(description = "The last day on which it can be named; absent for no end.")
        LocalDate validTo) {

    ChallengeContent content() {
        return new ChallengeContent(titleKo, titleEn, goal, indexComponents, validFrom, validTo);
    }
}
