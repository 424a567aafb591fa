package city.innovation.tracker.policy;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import city.innovation.kit.time.CityTime;
import city.innovation.test.Patience;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.tracker.Api.Made;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class PolicySessionTest {

    private static final String POLICIES = "/api/v1/policies";

    @Inject
    SessionSender sessions;

    @Test
    void anImportantPolicyIsRefusedAtAHundredSessionsAndFormulatedAtAHundredAndOne() throws Exception {
        Made policy = important("서울시민 복지기준");
        UUID last = UUID.randomUUID();
        for (int i = 0; i < 100; i++) {
            sessions.held(UUID.randomUUID(), policy.id());
        }
        sessions.held(last, policy.id());
        counted(policy, 101);
        sessions.neverHeld(last, policy.id());
        counted(policy, 100);
        HEAD.command(policy, "formulate", null)
                .then()
                .statusCode(409)
                .body("detail", containsString("More than 100 sessions are needed; 100 are counted as of"))
                .body("counted", equalTo(100))
                .body("needed", equalTo(100))
                .body("asOf", notNullValue());
        ANYBODY.get(policy.path()).then().body("state", equalTo("IN_PREPARATION"));
        sessions.held(UUID.randomUUID(), policy.id());
        counted(policy, 101);
        HEAD.does(policy, "formulate", null)
                .answer()
                .then()
                .body("state", equalTo("FORMULATED"))
                .body("sessions", equalTo(101));
    }

    @Test
    void aPolicyKeepsTheRuleThatItBeganUnder() throws Exception {
        Made before = important("옛 규칙의 정책");
        change("AT_LEAST", 1);
        Made after = important("새 규칙의 정책");
        sessions.held(UUID.randomUUID(), before.id());
        sessions.held(UUID.randomUUID(), after.id());
        counted(before, 1);
        counted(after, 1);
        HEAD.command(before, "formulate", null).then().statusCode(409);
        HEAD.does(after, "formulate", null);
        change("MORE_THAN", 100);
        HEAD.command(important("되돌린 규칙의 정책"), "formulate", null).then().statusCode(409);
    }

    private static Made important(String title) {
        return HEAD.makes(POLICIES, Map.of("title", title, "department", "TRAFFIC", "importance", "IMPORTANT"));
    }

    private static void counted(Made policy, int held) {
        Patience.await().until(() -> ANYBODY.get(policy.path() + "/sessions").<Integer>path("counted") == held);
    }

    private static void change(String comparison, int number) {
        String today = CityTime.dateOf(TestClock.now()).toString();
        MANAGER.json("""
                        {"validFrom":"%s","reason":"시험","data":{"requirements":[
                         {"importance":"IMPORTANT","comparison":"%s","sessions":%d,"kinds":[]}]}}""".formatted(today, comparison, number))
                .post("/api/v1/tracker-rules/policy-sessions/versions")
                .then()
                .statusCode(201);
    }
}
