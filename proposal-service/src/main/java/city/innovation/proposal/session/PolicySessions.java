package city.innovation.proposal.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The sessions held on a policy, against what the rules ask.
 *
 * @param asOf when this was counted
 * @param ruleVersion the version of {@code session-requirements} that held at its first session
 */
@Schema(
        name = "PolicySessions",
        requiredProperties = {"policyId", "asOf", "sessions", "participants", "experts", "byKind", "requirements"},
        examples = """
                {"policyId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c99","policyTitle":"서울시민 복지기준","asOf":"2026-11-22T01:00:00Z",
                 "sessions":100,"participants":6224,"experts":1188,
                 "byKind":{"LISTENING":{"sessions":100,"participants":6224,"experts":1188}},"ruleVersion":1,
                 "requirements":[{"importance":"IMPORTANT","comparison":"MORE_THAN","sessions":100,"counted":100,
                 "missing":1,"met":false}]}""")
record PolicySessions(
        UUID policyId,
        String policyTitle,
        Instant asOf,
        long sessions,
        long participants,
        long experts,

        @Schema(type = SchemaType.OBJECT, additionalProperties = Held.class)
        Map<String, Held> byKind,

        int ruleVersion,
        List<Checked> requirements) {

    /** Sessions held and their people. */
    @Schema(
            name = "HeldSessions",
            requiredProperties = {"sessions", "participants", "experts"},
            examples = "{\"sessions\":46,\"participants\":6224,\"experts\":0}")
    record Held(long sessions, long participants, long experts) {}

    /**
     * A requirement and what there is.
     *
     * @param importance the policy's importance that it is for
     * @param sessions the rule's number
     * @param counted the sessions held that count for it
     * @param missing how many more are needed, from 0
     */
    @Schema(
            name = "PolicyRequirementCheck",
            requiredProperties = {"importance", "comparison", "sessions", "counted", "missing", "met"},
            examples = """
                    {"importance":"IMPORTANT","comparison":"MORE_THAN","sessions":100,"counted":101,"missing":0,
                     "met":true}""")
    record Checked(
            String importance,
            PolicyRequirements.Comparison comparison,
            long sessions,
            long counted,
            long missing,
            boolean met) {

        static Checked of(PolicyRequirements.Requirement requirement, Map<String, Held> byKind) {
            long counted = byKind.entrySet().stream()
                    .filter(held -> requirement.counts(held.getKey()))
                    .mapToLong(held -> held.getValue().sessions())
                    .sum();
            long missing = Math.max(0, requirement.comparison().enough(requirement.sessions()) - counted);
            return new Checked(
                    requirement.importance(),
                    requirement.comparison(),
                    requirement.sessions(),
                    counted,
                    missing,
                    missing == 0);
        }
    }

    static PolicySessions of(
            UUID policyId,
            String title,
            Map<String, Held> byKind,
            int version,
            PolicyRequirements requirements,
            Instant asOf) {
        return new PolicySessions(
                policyId,
                title,
                asOf,
                byKind.values().stream().mapToLong(Held::sessions).sum(),
                byKind.values().stream().mapToLong(Held::participants).sum(),
                byKind.values().stream().mapToLong(Held::experts).sum(),
                byKind,
                version,
                requirements.requirements().stream()
                        .map(requirement -> Checked.of(requirement, byKind))
                        .toList());
    }
}
