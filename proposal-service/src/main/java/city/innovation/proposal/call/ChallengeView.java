package city.innovation.proposal.call;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A city challenge.
 *
 * @param code by which calls, proposals, voices, policies and projects name it
 * @param indexComponents codes of the components of the competitiveness index that it should move
 * @param validFrom the first day on which it can be named, Asia/Seoul
 * @param validTo the last day; absent for no end
 */
@Schema(
        name = "Challenge",
        requiredProperties = {"id", "code", "version", "titleKo", "titleEn", "goal", "indexComponents", "validFrom"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1cc1","code":"BALANCED_GROWTH","version":1,"titleKo":"지역 간 균형 발전",
                 "titleEn":"Balanced growth of districts","goal":"자치구 사이의 생활 여건 차이를 줄입니다.",
                 "indexComponents":["LIVABILITY"],"validFrom":"2026-01-01"}""")
record ChallengeView(
        UUID id,
        String code,
        int version,
        String titleKo,
        String titleEn,
        String goal,
        List<String> indexComponents,
        LocalDate validFrom,
        LocalDate validTo) {

    /** A page of them, for the document alone. */
    @Schema(name = "ChallengePage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1cc1","code":"BALANCED_GROWTH","version":1,
                     "titleKo":"지역 간 균형 발전","titleEn":"Balanced growth of districts",
                     "goal":"자치구 사이의 생활 여건 차이를 줄입니다.","indexComponents":["LIVABILITY"],"validFrom":"2026-01-01"}]}""")
    record ChallengePage(List<ChallengeView> items, String nextCursor, Long total) {}

    static ChallengeView of(Challenge challenge) {
        ChallengeContent content = challenge.content();
        return new ChallengeView(
                challenge.id(),
                challenge.code(),
                challenge.version(),
                content.titleKo(),
                content.titleEn(),
                content.goal(),
                content.indexComponents(),
                content.validFrom(),
                content.validTo());
    }
}
