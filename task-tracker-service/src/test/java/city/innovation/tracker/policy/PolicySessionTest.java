package city.innovation.tracker.policy;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.AUDITOR;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import city.innovation.kit.time.CityTime;
import city.innovation.test.Patience;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.tracker.Api;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.organisation.Files;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
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

    @Test
    void noDepartmentWalksAroundTheSessionsByCallingItsPolicyOrdinary() {
        Made begun = HEAD.makes(POLICIES, Map.of("title", "우회", "department", "TRAFFIC", "importance", "ORDINARY"));
        HEAD.patch(begun, Map.of("importance", "IMPORTANT")).then().statusCode(200);
        Made policy = HEAD.sees(begun);
        for (Api anybody : List.of(HEAD, MANAGER)) {
            anybody.patch(policy, Map.of("importance", "ORDINARY")).then().statusCode(409);
            anybody.command(policy, "restore", Map.of("revision", 1)).then().statusCode(409);
        }
        Map<String, Object> why = Map.of("reason", "자구만 고칩니다.");
        HEAD.command(policy, "lower-importance", why).then().statusCode(403);
        MANAGER.command(policy, "lower-importance", Map.of()).then().statusCode(400);
        Made ordinary = MANAGER.does(policy, "lower-importance", why);
        ordinary.answer().then().body("importance", equalTo("ORDINARY")).body("revision", equalTo(3));
        MANAGER.command(ordinary, "lower-importance", why).then().statusCode(409);
        AUDITOR.get("/api/v1/services/task-tracker/change-records?aggregateId={id}", policy.id())
                .then()
                .body("items.find { it.command == 'lower-importance' }.reason", equalTo("자구만 고칩니다."));
        HEAD.does(ordinary, "formulate", null);
    }

    @Test
    void aFileFormulatesNothingOnADayToCome() {
        LocalDate today = CityTime.dateOf(TestClock.now());
        String csv = "관리번호,정책명,부서코드,중요도,수립일\nS-%s,오늘,TRAFFIC,IMPORTANT,%s\nS-%s,내일,TRAFFIC,IMPORTANT,%s\n"
                .formatted(UUID.randomUUID(), today, UUID.randomUUID(), today.plusDays(1));
        Response job = Files.imports(MANAGER, POLICIES, csv, Map.of());
        job.then().body("succeeded", equalTo(1)).body("failed", equalTo(1));
        MANAGER.get(job.<String>path("errorsUrl"))
                .then()
                .body("items.row", equalTo(List.of(3)))
                .body("items[0].toString()", containsString("formulatedOn"));
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
