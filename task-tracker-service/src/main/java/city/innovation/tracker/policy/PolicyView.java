package city.innovation.tracker.policy;

import city.innovation.tracker.TrackerLink;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A policy of the register, for everybody.
 *
 * @param revision which content this is, from 1
 * @param sessions the sessions held that counted when it was formulated; absent before
 * @param ruleVersion version of the rule {@code policy-sessions} that it began under
 */
@Schema(
        name = "Policy",
        requiredProperties = {
            "id",
            "number",
            "version",
            "state",
            "title",
            "department",
            "importance",
            "budget",
            "links",
            "revision",
            "ruleVersion",
            "createdAt",
            "updatedAt"
        },
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c99","number":"Y-2026-000101","version":1,"state":"IN_PREPARATION",
                 "title":"서울시민 복지기준","department":"WELFARE","importance":"IMPORTANT",
                 "budget":[{"year":2026,"amountWon":1200000000}],"links":[],"revision":1,"ruleVersion":1,
                 "createdAt":"2026-11-22T01:00:00Z","updatedAt":"2026-11-22T01:00:00Z"}""")
record PolicyView(
        UUID id,
        String number,
        int version,
        PolicyState state,
        String title,
        String background,
        String purpose,
        String department,
        PolicyImportance importance,
        String challenge,
        List<BudgetYear> budget,
        List<TrackerLink> links,
        int revision,
        int ruleVersion,
        Instant createdAt,
        Instant updatedAt,
        Instant formulatedAt,
        Integer sessions,
        Instant closedAt,
        String closeReason) {

    /** The commands that the caller may give now. */
    @Schema(
            name = "PolicyActions",
            requiredProperties = {"state", "actions"},
            examples = "{\"state\":\"IN_PREPARATION\",\"actions\":[\"formulate\",\"close\"]}")
    record Actions(PolicyState state, List<String> actions) {}

    static PolicyView of(Policy policy) {
        PolicyContent content = policy.content();
        return new PolicyView(
                policy.id(),
                policy.number(),
                policy.version(),
                policy.state(),
                content.title(),
                content.background(),
                content.purpose(),
                content.department(),
                content.importance(),
                content.challenge(),
                content.budget(),
                content.links(),
                policy.revision(),
                policy.ruleVersion(),
                policy.createdAt(),
                policy.updatedAt(),
                policy.formulatedAt(),
                policy.sessions(),
                policy.closedAt(),
                policy.closeReason());
    }
}
