package city.innovation.proposal.session;

import static city.innovation.proposal.session.SessionKinds.SignUp.EVERYBODY;
import static city.innovation.proposal.session.SessionKinds.SignUp.NOBODY;
import static city.innovation.proposal.session.SessionKinds.SignUp.OFFICIALS;

import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.rule.Rules;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.time.CityTime;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of sessions that a city may set differently, with what Seoul and Gwangju did as shipped versions. */
@ApplicationScoped
class SessionRules {

    static final String KINDS = "session-kinds";
    static final String REQUIREMENTS = "session-requirements";

    private static final String LISTENED = "LISTENING_SESSION";
    private static final LocalDate SINCE = LocalDate.of(2006, 1, 1);

    static final SessionKinds SHIPPED_KINDS = new SessionKinds(List.of(
            new SessionKinds.Kind("LISTENING", EVERYBODY, false, false, false, false, false, LISTENED),
            new SessionKinds.Kind("DELIBERATION", EVERYBODY, false, false, false, false, false, LISTENED),
            new SessionKinds.Kind("ROUNDTABLE", EVERYBODY, false, true, false, false, false, LISTENED),
            new SessionKinds.Kind("WORKSHOP", EVERYBODY, false, true, false, false, false, LISTENED),
            new SessionKinds.Kind("COUNCIL", NOBODY, false, false, false, false, false, LISTENED),
            new SessionKinds.Kind("CORPS_MEETING", EVERYBODY, false, true, false, false, false, LISTENED),
            new SessionKinds.Kind("ONLINE_BOARD", EVERYBODY, false, false, true, false, false, LISTENED),
            new SessionKinds.Kind("CITIZEN_MAYOR", EVERYBODY, false, false, false, true, false, "CITIZEN_MAYOR"),
            new SessionKinds.Kind("STAFF_ASSEMBLY", OFFICIALS, true, true, false, false, true, LISTENED)));

    /** Seoul held more than a hundred meetings before it formulated an important policy (Hope Journal, 2011 to 2013). */
    static final PolicyRequirements SHIPPED_REQUIREMENTS = new PolicyRequirements(List.of(
            new PolicyRequirements.Requirement("IMPORTANT", PolicyRequirements.Comparison.MORE_THAN, 100, List.of())));

    private final Rules rules;
    private final Clock clock;

    SessionRules(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    void ship(@Observes StartupEvent start) {
        rules.define(KINDS, SessionKinds.class, SHIPPED_KINDS, SINCE);
        rules.define(REQUIREMENTS, PolicyRequirements.class, SHIPPED_REQUIREMENTS, SINCE);
    }

    int kindsVersion() {
        return rules.current(KINDS, CityTime.dateOf(clock.instant())).version();
    }

    /** The kind by today's rules; 400 if they do not know it. */
    SessionKinds.Kind requireKind(String code) {
        SessionKinds known = rules.<SessionKinds>current(KINDS, CityTime.dateOf(clock.instant()))
                .data();
        return known.kind(code).orElseThrow(() -> unknown(known));
    }

    /** The kind by the rules under which the session was planned. */
    SessionKinds.Kind kind(Session session) {
        return kind(session.kind(), session);
    }

    /** A kind by the rules under which the session was planned; 400 if they do not know it. */
    SessionKinds.Kind kind(String code, Session session) {
        SessionKinds known = rules.version(KINDS, session.ruleVersion());
        return known.kind(code).orElseThrow(() -> unknown(known));
    }

    /** What policies need whose first session is planned now. */
    Versioned<PolicyRequirements> requirements() {
        return rules.current(REQUIREMENTS, CityTime.dateOf(clock.instant()));
    }

    /** What policies need whose first session was planned under that version. */
    PolicyRequirements requirements(int version) {
        return rules.version(REQUIREMENTS, version);
    }

    private static Refusal unknown(SessionKinds known) {
        String codes = known.kinds().stream().map(SessionKinds.Kind::code).collect(Collectors.joining(", "));
        return Refusal.of(List.of(Flaw.ofBody("/kind", "session.kind.unknown", codes)));
    }
}
