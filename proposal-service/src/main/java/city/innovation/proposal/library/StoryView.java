package city.innovation.proposal.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A story.
 *
 * @param before how it was before
 * @param after how it is now
 * @param people who made it
 * @param budgetWon what it cost, in won
 * @param budgetNote where the money came from
 * @param year the year of the improvement
 * @param proposalId the proposal that it tells of; absent for cases of earlier programmes
 * @param proposalNumber the proposal's receipt number
 * @param told when it was told to employees
 */
@Schema(
        name = "Story",
        requiredProperties = {"id", "version", "state", "title", "after", "year", "told", "publishedAt"},
        examples = """
                {"id":"0199ffff-0000-7000-8000-00000000c001","version":1,"state":"PUBLISHED",
                 "title":"QR코드로 신고하는 골목길 가로등","before":"전화로 위치를 설명하느라 신고 한 건에 10분이 걸렸습니다.",
                 "after":"QR코드를 찍으면 위치가 함께 접수되어 1분이면 끝납니다.","people":"도로과와 동구 자율방범대",
                 "budgetWon":38500000,"category":"안전","department":"TRAFFIC","year":2028,
                 "proposalNumber":"P-2026-000123","told":[],"publishedAt":"2028-01-11T02:00:00Z"}""")
record StoryView(
        UUID id,
        int version,
        StoryState state,
        String title,
        String before,
        String after,
        String people,
        Long budgetWon,
        String budgetNote,
        String category,
        String district,
        String department,
        String challenge,
        int year,
        UUID proposalId,
        String proposalNumber,
        List<TellingView> told,
        Instant publishedAt) {

    @Schema(
            name = "StoryTelling",
            requiredProperties = {"toldOn", "occasion"},
            examples = "{\"toldOn\":\"2028-02-03\",\"occasion\":\"2월 직원 정례조례\"}")
    record TellingView(LocalDate toldOn, UUID sessionId, String occasion) {}

    static StoryView of(Story story) {
        StoryText text = story.text();
        return new StoryView(
                story.id(),
                story.version(),
                story.state(),
                text.title(),
                text.before(),
                text.after(),
                text.people(),
                text.budgetWon(),
                text.budgetNote(),
                text.category(),
                text.district(),
                text.department(),
                text.challenge(),
                text.year(),
                story.proposalId(),
                story.proposalNumber(),
                story.told().stream()
                        .map(t -> new TellingView(t.on(), t.sessionId(), t.occasion()))
                        .toList(),
                story.publishedAt());
    }
}
