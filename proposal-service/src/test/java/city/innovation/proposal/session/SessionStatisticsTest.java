package city.innovation.proposal.session;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.session.SessionCalls.SESSIONS;
import static city.innovation.proposal.session.SessionCalls.does;
import static city.innovation.proposal.session.SessionCalls.held;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Figures worked out by hand: what Seoul told of 2011 to 2013. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class SessionStatisticsTest {

    @Test
    void fortySixSessionsWithTheirPeopleAndSixtyDeliberationsWithTheirExperts() {
        String policy = UUID.randomUUID().toString();
        Map<String, Object> of = Map.of("policyId", policy, "policyTitle", "서울시민 복지기준", "district", "STAT");
        // 46 × 135 = 6,210, and 14 more at the first: 6,224. Half of them in each of two quarters.
        for (int i = 0; i < 46; i++) {
            held(MANAGER, "LISTENING", i < 23 ? "2012-03-31" : "2012-04-01", i == 0 ? 149 : 135, 0, of);
        }
        // 60 × 20 = 1,200, and 12 fewer at the last: 1,188. All in December 2011 and January 2012.
        for (int i = 0; i < 60; i++) {
            held(MANAGER, "DELIBERATION", i < 10 ? "2011-12-31" : "2012-01-01", 0, i == 59 ? 8 : 20, of);
        }
        statistics("policy=" + policy)
                .body("items.kind", contains("DELIBERATION", "LISTENING"))
                .body("items.sessions", contains(60, 46))
                .body("items.participants", contains(0, 6_224))
                .body("items.experts", contains(1_188, 0))
                .body("total.sessions", equalTo(106))
                .body("total.participants", equalTo(6_224))
                .body("total.experts", equalTo(1_188))
                .body("asOf", notNullValue());
        statistics("policy=" + policy + "&period=year")
                .body("items.period", contains("2011", "2012", "2012"))
                .body("items.sessions", contains(10, 50, 46))
                .body("items.experts", contains(200, 988, 0));
        // Until 31 March 23 listening sessions: 149 + 22 × 135 = 3,119; from 1 April 23 × 135 = 3,105.
        statistics("policy=" + policy + "&period=quarter&kind=LISTENING")
                .body("items.period", contains("2012-Q1", "2012-Q2"))
                .body("items.participants", contains(3_119, 3_105));
        statistics("district=STAT&period=month&kind=LISTENING&by=policy")
                .body("items.period", contains("2012-03", "2012-04"))
                .body("items.policyId", contains(policy, policy));
        statistics("policy=" + policy + "&from=2012-01-01&to=2012-03-31").body("total.sessions", equalTo(50 + 23));
        policy(policy)
                .body("policyTitle", equalTo("서울시민 복지기준"))
                .body("sessions", equalTo(106))
                .body("participants", equalTo(6_224))
                .body("byKind.LISTENING.sessions", equalTo(46))
                .body("requirements.met", contains(true));
    }

    @Test
    void moreThanAHundredMeansAHundredAndOne() {
        String policy = UUID.randomUUID().toString();
        policy(policy)
                .body("sessions", equalTo(0))
                .body("requirements.missing", contains(101))
                .body("requirements.importance", contains("IMPORTANT"));
        Received last = null;
        for (int i = 0; i < 100; i++) {
            last = held(MANAGER, "LISTENING", "2012-05-05", 1, 0, Map.of("policyId", policy));
        }
        policy(policy)
                .body("sessions", equalTo(100))
                .body("requirements.counted", contains(100))
                .body("requirements.missing", contains(1))
                .body("requirements.met", contains(false));
        held(MANAGER, "WORKSHOP", "2012-05-06", 1, 0, Map.of("policyId", policy));
        policy(policy).body("sessions", equalTo(101)).body("requirements.met", contains(true));
        does(MANAGER, last, "annul", Map.of("reason", "열리지 않았음"));
        policy(policy).body("sessions", equalTo(100)).body("requirements.met", contains(false));
    }

    @Test
    void aCorrectionMovesASessionFromOnePolicyToAnother() {
        String wrong = UUID.randomUUID().toString();
        String right = UUID.randomUUID().toString();
        Received session = held(MANAGER, "LISTENING", "2012-05-05", 10, 1, Map.of("policyId", wrong));
        does(
                MANAGER,
                session,
                "correct",
                Map.of(
                        "kind",
                        "LISTENING",
                        "policyId",
                        right,
                        "heldOn",
                        "2012-05-05",
                        "participants",
                        12,
                        "experts",
                        1,
                        "reason",
                        "다른 정책이었음"));
        policy(wrong).body("sessions", equalTo(0));
        policy(right).body("sessions", equalTo(1)).body("participants", equalTo(12));
    }

    @Test
    void aPolicyKeepsTheRuleOfItsFirstSessionAndOnesAfterTheChangeFollowTheNewOne() {
        String old = UUID.randomUUID().toString();
        held(MANAGER, "LISTENING", "2012-05-05", 10, 0, Map.of("policyId", old));
        changeRule(Map.of(
                "importance", "IMPORTANT", "comparison", "AT_LEAST", "sessions", 2, "kinds", List.of("LISTENING")));
        try {
            String young = UUID.randomUUID().toString();
            held(MANAGER, "LISTENING", "2012-05-05", 10, 0, Map.of("policyId", young));
            held(MANAGER, "WORKSHOP", "2012-05-05", 10, 0, Map.of("policyId", young));
            policy(young)
                    .body("sessions", equalTo(2))
                    .body("requirements.comparison", contains("AT_LEAST"))
                    .body("requirements.counted", contains(1))
                    .body("requirements.met", contains(false));
            held(MANAGER, "LISTENING", "2012-05-06", 10, 0, Map.of("policyId", young));
            policy(young).body("requirements.met", contains(true));
            policy(old)
                    .body("requirements.comparison", contains("MORE_THAN"))
                    .body("requirements.missing", contains(100));
        } finally {
            changeRule(Map.of("importance", "IMPORTANT", "comparison", "MORE_THAN", "sessions", 100));
        }
    }

    private static void changeRule(Map<String, Object> requirement) {
        MANAGER.json(Map.of(
                        "validFrom",
                        CityTime.dateOf(TestClock.now()).toString(),
                        "reason",
                        "시험",
                        "data",
                        Map.of("requirements", List.of(requirement))))
                .post("/api/v1/proposal-rules/session-requirements/versions")
                .then()
                .statusCode(201);
    }

    @Test
    void whatBecameOfStatementsIsCountedToo() {
        String policy = UUID.randomUUID().toString();
        Received session = held(MANAGER, "LISTENING", "2012-05-05", 10, 0, Map.of("policyId", policy));
        MANAGER.json(Map.of("items", List.of(Map.of("text", "가"), Map.of("text", "나")), "asVoices", true))
                .post(SESSIONS + "/{id}/statements", session.id());
        MANAGER.json(Map.of("items", List.of(Map.of("text", "다")))).post(SESSIONS + "/{id}/statements", session.id());
        statistics("policy=" + policy)
                .body("items", hasSize(1))
                .body("total.statements", equalTo(3))
                .body("total.voices", equalTo(2))
                .body("total.proposals", equalTo(0));
    }

    private static ValidatableResponse statistics(String query) {
        return ANYBODY.get(SESSIONS + "/statistics?" + query).then().statusCode(200);
    }

    private static ValidatableResponse policy(String id) {
        return ANYBODY.get(SESSIONS + "/policies/{id}", id).then().statusCode(200);
    }
}
