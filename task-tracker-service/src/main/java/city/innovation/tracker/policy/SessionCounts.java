package city.innovation.tracker.policy;

import city.innovation.events.session.SessionCorrected;
import city.innovation.events.session.SessionFacts;
import city.innovation.events.session.SessionHeld;
import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Counts the sessions held on a policy, as their events told them. */
@ApplicationScoped
class SessionCounts {

    private static final String PUT = """
            insert into policy_session (session_id, policy_id, kind, held_on, participants, experts, counted)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (session_id) do update set policy_id = excluded.policy_id, kind = excluded.kind,
                held_on = excluded.held_on, participants = excluded.participants, experts = excluded.experts,
                counted = excluded.counted
            """;
    private static final String COUNT = """
            select kind, count(*) as sessions, sum(participants) as participants, sum(experts) as experts
            from policy_session where counted and policy_id = ? group by kind
            """;

    private final Sql sql;
    private final PolicyRules rules;
    private final Clock clock;

    SessionCounts(Sql sql, PolicyRules rules, Clock clock) {
        this.sql = sql;
        this.rules = rules;
        this.clock = clock;
    }

    /** Sessions and their people. */
    @Schema(
            name = "PolicySessionFigures",
            requiredProperties = {"sessions", "participants", "experts"},
            examples = "{\"sessions\":46,\"participants\":6224,\"experts\":0}")
    record Held(long sessions, long participants, long experts) {}

    /**
     * The sessions held on a policy against what it needs.
     *
     * @param asOf when this was counted; a session whose event has not arrived yet is not among them
     * @param counted the sessions that count
     * @param needed the rule's number; absent where none are needed
     * @param comparison how they are compared; absent where none are needed
     */
    @Schema(
            name = "PolicySessionCount",
            requiredProperties = {"policyId", "asOf", "counted", "met", "byKind", "ruleVersion"},
            examples = """
                    {"policyId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c99","asOf":"2026-11-22T01:00:00Z","counted":100,
                     "needed":100,"comparison":"MORE_THAN","met":false,
                     "byKind":{"LISTENING":{"sessions":100,"participants":6224,"experts":1188}},"ruleVersion":1}""")
    record Count(
            UUID policyId,
            Instant asOf,
            long counted,
            Long needed,
            PolicyRules.Comparison comparison,
            boolean met,

            @Schema(type = SchemaType.OBJECT, additionalProperties = Held.class)
            Map<String, Held> byKind,

            int ruleVersion) {}

    /** Takes over a session that was held. */
    void held(SessionHeld held) {
        put(held.session(), held.heldOn(), held.participants(), held.experts(), true);
    }

    /** Takes over what holds instead: another policy, another kind, or that it never took place. */
    void corrected(SessionCorrected corrected) {
        put(
                corrected.session(),
                corrected.heldOn(),
                corrected.participants(),
                corrected.experts(),
                corrected.counted());
    }

    Count of(Policy policy) {
        Map<String, Held> byKind = new TreeMap<>();
        sql.query(
                COUNT,
                row -> byKind.put(
                        row.getString("kind"),
                        new Held(row.getLong("sessions"), row.getLong("participants"), row.getLong("experts"))),
                policy.id());
        Optional<PolicyRules.Requirement> needed = rules.requirement(policy);
        List<String> kinds = needed.map(PolicyRules.Requirement::kinds).orElse(List.of());
        long counted = byKind.entrySet().stream()
                .filter(held -> kinds.isEmpty() || kinds.contains(held.getKey()))
                .mapToLong(held -> held.getValue().sessions())
                .sum();
        return new Count(
                policy.id(),
                clock.instant(),
                counted,
                needed.map(PolicyRules.Requirement::sessions).orElse(null),
                needed.map(PolicyRules.Requirement::comparison).orElse(null),
                needed.map(need -> need.comparison().isMet(counted, need.sessions()))
                        .orElse(true),
                byKind,
                policy.ruleVersion());
    }

    /** Refuses (409) a policy that lacks sessions, and says how many are counted as of when. */
    Count requireEnough(Policy policy) {
        Count count = of(policy);
        if (!count.met()) {
            throw new Refusal(
                            ProblemType.CONFLICT, count.counted(), count.asOf().toString(), count.needed())
                    .detailed("policy.sessions." + count.comparison().name())
                    .with("counted", count.counted())
                    .with("asOf", count.asOf().toString())
                    .with("needed", count.needed())
                    .with("comparison", count.comparison().name());
        }
        return count;
    }

    private void put(SessionFacts session, LocalDate heldOn, int participants, int experts, boolean counted) {
        sql.update(
                PUT, session.sessionId(), session.policyId(), session.kind(), heldOn, participants, experts, counted);
    }
}
