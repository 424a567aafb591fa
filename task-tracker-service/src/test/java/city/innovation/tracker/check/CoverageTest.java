package city.innovation.tracker.check;

import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.TF;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import city.innovation.kit.time.CityTime;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class CoverageTest {

    @Test
    void whoWasNotCheckedIsKnownByDepartment() {
        Made draft = PlanSteps.draft();
        Made area = PlanSteps.area(draft, "1");
        Made first = PlanSteps.project(draft, area, "P1");
        PlanSteps.project(draft, area, "P2");
        PlanSteps.project(draft, area, "P3", Map.of("department", "PARKS"));
        Made plan = PlanSteps.confirmed(draft);
        String path = "/api/v1/check-coverage";
        Made check = CheckSteps.opened(first);
        TF.get(path + "?plan=" + plan.id()).then().body("due", equalTo(3)).body("checked", equalTo(0));
        TF.does(CheckSteps.submitted(check), "verify", CheckSteps.passed());
        TF.get(path + "?plan=" + plan.id())
                .then()
                .body("due", equalTo(3))
                .body("checked", equalTo(1))
                .body("departments.find { it.department == 'TRAFFIC' }.unchecked", equalTo(1))
                .body("departments.find { it.department == 'PARKS' }.unchecked", equalTo(1));
        TF.get(path + "/unchecked?limit=1&plan=" + plan.id())
                .then()
                .body("items.code", equalTo(List.of("P2")))
                .body("nextCursor", notNullValue());
        TF.get(path + "/unchecked?department=PARKS&plan=" + plan.id())
                .then()
                .body("items.code", equalTo(List.of("P3")));
        TF.get(path + "?from=2001-01-01&to=2001-12-31&plan=" + plan.id()).then().body("checked", equalTo(0));
        TF.get(path + "?from=2001-01-02&to=2001-01-01").then().statusCode(400);
        CITIZEN.get(path).then().statusCode(403);
    }

    @Test
    void aTimeThatIsOverStaysAsItWas() {
        Made draft = PlanSteps.draft();
        Made area = PlanSteps.area(draft, "1");
        PlanSteps.project(draft, area, "P1");
        PlanSteps.project(draft, area, "P2");
        Made plan = PlanSteps.confirmed(draft);
        Made key = MANAGER.makes("/api/v1/designations", Map.of("kind", "KEY", "nodeId", area.id(), "reason", "중점과제"));
        String today = CityTime.dateOf(TestClock.now()).toString();
        String then = "/api/v1/check-coverage?from=%s&to=%s&plan=%s".formatted(today, today, plan.id());
        TF.get(then).then().body("due", equalTo(3));
        TestClock.advance(Duration.ofDays(1));
        Made project = HEAD.does(PlanSteps.coded(plan, "P1"), "start", null);
        HEAD.does(MANAGER.sees(project), "complete", Map.of("firstEffectOn", "2020-12-01"));
        MANAGER.does(key, "end", Map.of("reason", "마무리되었습니다."));
        String tomorrow = CityTime.dateOf(TestClock.now()).toString();
        TF.get("/api/v1/check-coverage?from=%s&to=%s&plan=%s".formatted(tomorrow, tomorrow, plan.id()))
                .then()
                .body("due", equalTo(1));
        MANAGER.does(MANAGER.sees(plan), "close", null);
        TF.get(then).then().body("due", equalTo(3));
        TF.get(then + "&key=true").then().body("due", equalTo(1));
        TF.get(then.replace("?", "/unchecked?")).then().body("items.code", equalTo(List.of("1", "P1", "P2")));
    }

    @Test
    void listsAreNarrowedAndCounted() {
        Made plan = PlanSteps.small(3);
        for (String code : List.of("P1", "P2", "P3")) {
            CheckSteps.opened(PlanSteps.coded(plan, code));
        }
        String of = CheckSteps.CHECKS + "?plan=" + plan.id();
        String next = TF.get(of + "&limit=2&sort=number")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("nextCursor");
        TF.get(of + "&limit=2&sort=number&cursor=" + next).then().body("items", hasSize(1));
        TF.get(of + "&state=OPEN&overdue=false&includeTotal=true").then().body("total", equalTo(3));
        TF.get(of + "&state=CLOSED").then().body("items", hasSize(0));
        TF.get(CheckSteps.CHECKS + "/counts?by=state&plan=" + plan.id()).then().body("OPEN", equalTo(3));
        TF.get(of + "&unknown=1").then().statusCode(400);
    }

    @Test
    void theTaskForceHasMembersByDateAndOneLeader() {
        String members = "/api/v1/task-force/members";
        String subject = "E-" + UUID.randomUUID();
        Map<String, Object> ask = Map.of("subject", subject, "from", "2011-01-01", "to", "2011-12-31", "leader", true);
        Made member = MANAGER.makes(members, ask);
        MANAGER.json(ask).post(members).then().statusCode(409);
        MANAGER.json(Map.of("subject", "E-other", "from", "2011-06-01", "to", "2011-07-01", "leader", true))
                .post(members)
                .then()
                .statusCode(409);
        TF.json(ask).post(members).then().statusCode(403);
        TF.get("/api/v1/task-force?on=2011-05-05")
                .then()
                .body("leader", equalTo(subject))
                .body("members.subject", equalTo(List.of(subject)));
        Map<String, Object> end = Map.of("on", "2011-03-31", "reason", "인사이동");
        MANAGER.does(member, "end", end).answer().then().body("to", equalTo("2011-03-31"));
        TF.get("/api/v1/task-force?on=2011-05-05").then().body("members", hasSize(0));
        TF.get(members + "?subject=" + subject).then().body("items", hasSize(1));
        CITIZEN.get(members).then().statusCode(403);
    }
}
