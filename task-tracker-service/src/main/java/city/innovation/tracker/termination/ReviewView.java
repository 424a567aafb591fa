package city.innovation.tracker.termination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A termination review. */
@Schema(
        name = "TerminationReview",
        requiredProperties = {
            "id",
            "version",
            "number",
            "state",
            "targetType",
            "targetId",
            "title",
            "department",
            "ground",
            "origin",
            "proposals",
            "nominatedAt"
        },
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d20","version":3,"number":"T-2026-000004","state":"TERMINATED",
                 "targetType":"WORK_ITEM","targetId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d10",
                 "title":"종이 민원 접수대장 관리","department":"CIVIL","ground":"DECLINED_FUNCTION","origin":"RULE",
                 "evidence":"2018: 1200 > 2019: 300","proposals":[],"nominatedAt":"2026-09-01T01:00:00Z",
                 "endsOn":"2026-11-01","savedWon":9600000,"savedHours":780,"decidedAt":"2026-10-20T02:00:00Z"}""")
record ReviewView(
        UUID id,

        @Schema(description = "Counts changes; part of the `ETag`.")
        int version,

        String number,
        ReviewState state,
        TargetType targetType,
        UUID targetId,
        String title,
        String department,

        @Schema(description = "Code of the plan that the work stands in.")
        String planCode,

        Ground ground,
        Origin origin,
        String evidence,

        @Schema(description = "The proposals that asked for it.")
        List<UUID> proposals,

        Instant nominatedAt,

        @Schema(description = "What the department answered.")
        String hearing,

        Instant heardAt,

        @Schema(description = "The work that it becomes part of.")
        UUID into,

        @Schema(description = "The first day without it, Asia/Seoul.")
        LocalDate endsOn,

        String reason,
        String conditions,

        @Schema(description = "When it is looked at again, Asia/Seoul.")
        LocalDate reviewOn,

        @Schema(description = "Yearly budget that is freed, whole won.")
        Long savedWon,

        @Schema(description = "Yearly working hours that are freed.")
        Long savedHours,

        String costClass,
        Instant decidedAt) {

    /** A page of them, for the document alone. */
    @Schema(name = "TerminationReviewPage", requiredProperties = "items", examples = "{\"items\":[]}")
    record ReviewPage(List<ReviewView> items, String nextCursor, Long total) {}

    static ReviewView of(Review review) {
        Ruling decided = review.ruling();
        return new ReviewView(
                review.id(),
                review.version(),
                review.number(),
                review.state(),
                review.targetType(),
                review.targetId(),
                review.title(),
                review.department(),
                review.planCode(),
                review.ground(),
                review.origin(),
                review.evidence(),
                review.proposals(),
                review.nominatedAt(),
                review.hearing(),
                review.heardAt(),
                decided.into(),
                decided.endsOn(),
                review.reason(),
                decided.conditions(),
                decided.reviewOn(),
                decided.savedWon(),
                decided.savedHours(),
                decided.costClass(),
                decided.decidedAt());
    }
}
