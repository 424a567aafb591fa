package city.innovation.proposal.session;

import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many sessions were held on a policy, against the number that its rule asks. */
@ApplicationScoped
class SessionPolicies {

    private static final String BEGIN =
            "insert into session_policy (policy_id, rule_version, begun_at) values (?, ?, ?) on conflict do nothing";

    private static final String HELD = """
            select kind, count(*) as sessions, sum(participants) as participants, sum(experts) as experts
            from participation_session where policy_id = ? and state = 'HELD' group by kind order by kind
            """;

    private static final String TITLE = """
            select policy_title from participation_session
            where policy_id = ? and policy_title is not null and not internal order by ordered_at desc, id desc limit 1
            """;

    private final Sql sql;
    private final SessionRules rules;
    private final Clock clock;

    SessionPolicies(Sql sql, SessionRules rules, Clock clock) {
        this.sql = sql;
        this.rules = rules;
        this.clock = clock;
    }

    /** Notes the rule that holds when a policy gets its first session; it holds for that policy to the end. */
    void begin(UUID policyId) {
        if (policyId != null) {
            sql.update(BEGIN, policyId, rules.requirements().version(), clock.instant());
        }
    }

    PolicySessions of(UUID policyId) {
        Instant now = clock.instant();
        Map<String, PolicySessions.Held> byKind = new LinkedHashMap<>();
        sql.query(
                        HELD,
                        row -> Map.entry(
                                row.getString("kind"),
                                new PolicySessions.Held(
                                        row.getLong("sessions"), row.getLong("participants"), row.getLong("experts"))),
                        policyId)
                .forEach(held -> byKind.put(held.getKey(), held.getValue()));
        List<Integer> begun = sql.query(
                "select rule_version from session_policy where policy_id = ?", row -> row.getInt(1), policyId);
        int version = begun.isEmpty() ? rules.requirements().version() : begun.getFirst();
        String title = sql.query(TITLE, row -> row.getString(1), policyId).stream()
                .findFirst()
                .orElse(null);
        return PolicySessions.of(policyId, title, byKind, version, rules.requirements(version), now);
    }
}
