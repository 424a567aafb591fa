package city.innovation.tracker.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as everybody may see it who may see it at all. */
@Schema(
        name = "Plan",
        requiredProperties = {"id", "version", "code", "year", "state", "title", "coreValues", "rollUp", "createdAt"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c60","version":3,"code":"GWANGJU-2020","year":2020,
                 "state":"CONFIRMED","title":"2020년 광주혁신 실행계획","coreValues":["시민참여","협업","신뢰"],
                 "rollUp":{"averaging":"PROJECTS","emptyNodes":"SKIP","endedNodes":"DROP"},
                 "createdAt":"2020-01-06T01:00:00Z","confirmedAt":"2020-03-02T02:00:00Z"}""")
record PlanView(
        UUID id,

        @Schema(description = "Counts changes; part of the `ETag`.")
        int version,

        String code,
        int year,
        PlanState state,
        @JsonUnwrapped PlanContent content,
        Instant createdAt,
        Instant confirmedAt,
        Instant closedAt) {

    static PlanView of(Plan plan) {
        return of(plan, true);
    }

    /**
     * The same for somebody else.
     *
     * @param people whether the reader may know who manages it
     */
    static PlanView of(Plan plan, boolean people) {
        return new PlanView(
                plan.id(),
                plan.version(),
                plan.code(),
                plan.year(),
                plan.state(),
                people ? plan.content() : plan.content().withoutManager(),
                plan.createdAt(),
                plan.confirmedAt(),
                plan.closedAt());
    }
}
