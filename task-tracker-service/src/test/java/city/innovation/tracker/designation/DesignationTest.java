package city.innovation.tracker.designation;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.TF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;

import city.innovation.kit.time.CityTime;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class DesignationTest {

    private static final String DESIGNATIONS = "/api/v1/designations";
    private static final Topic PLAN_EVENTS = Topic.named("innovation.plans");

    private static Made year(int year, int projects) {
        Made plan = PlanSteps.draft(Map.of("year", year));
        Made area = PlanSteps.area(plan, "1");
        for (int i = 1; i <= projects; i++) {
            PlanSteps.project(plan, area, "P" + i);
        }
        return PlanSteps.confirmed(plan);
    }

    private static Map<String, Object> of(String kind, Made node) {
        return Map.of("kind", kind, "nodeId", node.id(), "reason", "시민 인지도가 높음");
    }

    @Test
    void twentyFourAreKeyAndTheTwentyFifthIsRefusedUntilOneEnds() {
        Made plan = year(2031, 25);
        Made last = null;
        for (int i = 1; i <= 24; i++) {
            last = MANAGER.makes(DESIGNATIONS, of("KEY", PlanSteps.coded(plan, "P" + i)));
        }
        Made more = PlanSteps.coded(plan, "P25");
        MANAGER.json(of("KEY", more))
                .post(DESIGNATIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("quota-exceeded"))
                .body("held", equalTo(24))
                .body("places", equalTo(24))
                .body("detail", equalTo("At most 24 may be KEY for 2031; there are 24"));
        MANAGER.makes(DESIGNATIONS, of("BRAND", more));
        ANYBODY.get(DESIGNATIONS + "/quotas?year=2031")
                .then()
                .body("items.find { it.kind == 'KEY' }.held", equalTo(24))
                .body("items.find { it.kind == 'BRAND' }.held", equalTo(1));
        Made ended = MANAGER.does(last, "end", Map.of("reason", "마무리되었습니다."));
        assertThat(ended.state()).isEqualTo("ENDED");
        MANAGER.command(ended, "end", Map.of("reason", "또")).then().statusCode(409);
        MANAGER.makes(DESIGNATIONS, of("KEY", more));
        assertThat(PLAN_EVENTS
                        .await(last.id(), "city.innovation.designation.made.v1")
                        .value())
                .contains("\"kind\":\"KEY\"");
        assertThat(PLAN_EVENTS
                        .await(last.id(), "city.innovation.designation.ended.v1")
                        .value())
                .contains("\"lapsed\":false");
        ANYBODY.get(DESIGNATIONS + "?year=2031&kind=KEY&state=HELD&limit=200&includeTotal=true")
                .then()
                .body("items", hasSize(24))
                .body("total", equalTo(24));
    }

    @Test
    void theLastPlaceIsTakenOnceHoweverManyAskAtOnce() throws Exception {
        Made plan = year(2032, 14);
        for (int i = 1; i <= 4; i++) {
            MANAGER.makes(DESIGNATIONS, of("BRAND", PlanSteps.coded(plan, "P" + i)));
        }
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 5; i <= 14; i++) {
            Map<String, Object> body = of("BRAND", PlanSteps.coded(plan, "P" + i));
            calls.add(() -> MANAGER.json(body).post(DESIGNATIONS).statusCode());
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            for (Future<Integer> call : threads.invokeAll(calls)) {
                answers.add(call.get());
            }
        }
        assertThat(answers).containsOnlyOnce(201).contains(409).hasSize(10);
        ANYBODY.get(DESIGNATIONS + "?year=2032&state=HELD").then().body("items", hasSize(5));
    }

    @Test
    void itIsAnOverlayThatKeepsWhatCitizensSaid() {
        Made plan = year(2033, 1);
        Made project = PlanSteps.coded(plan, "P1");
        Map<String, Object> body = new HashMap<>(of("KEY", project));
        body.put("cadence", "QUARTERLY");
        body.put("survey", survey("2020-05-01", 6_000));
        Made made = MANAGER.makes(DESIGNATIONS, body);
        made.answer().then().body("survey.priorityHundredths", equalTo(6_000)).body("code", equalTo("P1"));
        MANAGER.json(of("KEY", project)).post(DESIGNATIONS).then().statusCode(409);
        Made scored = TF.does(made, "score", survey("2020-06-01", 8_140));
        scored.answer().then().body("survey.priorityHundredths", equalTo(8_140));
        ANYBODY.get(made.path() + "/surveys").then().body("items.priorityHundredths", equalTo(List.of(8_140, 6_000)));
        TF.command(scored, "score", Map.of("name", "조사", "surveyedOn", "2020-06-01", "respondents", 10))
                .then()
                .statusCode(400);
        Made edited = new Made(
                made.path(),
                MANAGER.patch(scored, Map.of("cadence", "MONTHLY"))
                        .then()
                        .statusCode(200)
                        .body("cadence", equalTo("MONTHLY"))
                        .extract()
                        .response());
        TF.command(edited, "end", Map.of("reason", "x")).then().statusCode(403);
        MANAGER.patch(edited, Map.of("title", "다른 이름")).then().statusCode(400);
        TF.get(made.path() + "/allowed-actions").then().body("actions", equalTo(List.of("score")));
        MANAGER.does(
                        edited,
                        "score",
                        Map.of(
                                "name",
                                "수요 조사",
                                "surveyedOn",
                                "2020-07-01",
                                "respondents",
                                10,
                                "demandHundredths",
                                7_320))
                .answer()
                .then()
                .body("survey.demandHundredths", equalTo(7_320));
        PLAN_EVENTS.await(made.id(), "city.innovation.designation.scored.v1");
        assertThat(PLAN_EVENTS
                        .await(made.id(), "city.innovation.designation.edited.v1")
                        .value())
                .contains("\"cadence\":\"MONTHLY\"")
                .doesNotContain("시민 인지도가 높음");
    }

    private static Map<String, Object> survey(String day, int priority) {
        return Map.of("name", "시정 인지도 조사", "surveyedOn", day, "respondents", 1_024, "priorityHundredths", priority);
    }

    @Test
    void onlyManagersDesignateAndOnlyWhatStandsInAPlanThatHolds() {
        Made plan = PlanSteps.draft(Map.of("year", 2034));
        Made area = PlanSteps.area(plan, "1");
        HEAD.json(of("KEY", area)).post(DESIGNATIONS).then().statusCode(403);
        ANYBODY.json(of("KEY", area)).post(DESIGNATIONS).then().statusCode(401);
        MANAGER.json(of("KEY", area)).post(DESIGNATIONS).then().statusCode(409);
        PlanSteps.confirmed(plan);
        Map<String, Object> body = new HashMap<>(of("KEY", area));
        body.put("endsOn", "2020-01-01");
        MANAGER.json(body).post(DESIGNATIONS).then().statusCode(400);
        MANAGER.makes(DESIGNATIONS, of("KEY", area)).answer().then().body("nodeKind", equalTo("AREA"));
    }

    @Test
    void itEndsByItselfWhenItsTimeIsOver() {
        Made plan = year(2035, 1);
        Map<String, Object> body = new HashMap<>(of("KEY", PlanSteps.coded(plan, "P1")));
        body.put("endsOn", CityTime.dateOf(TestClock.now()).toString());
        Made made = MANAGER.makes(DESIGNATIONS, body);
        TestClock.advance(Duration.ofDays(1));
        assertThat(PLAN_EVENTS
                        .await(made.id(), "city.innovation.designation.ended.v1")
                        .value())
                .contains("\"lapsed\":true");
        assertThat(MANAGER.sees(made).state()).isEqualTo("ENDED");
    }

    @Test
    void theQuotaIsRuleData() {
        Made plan = year(2036, 3);
        quotas(24, 1).then().statusCode(201);
        Made brand = MANAGER.makes(DESIGNATIONS, of("BRAND", PlanSteps.coded(plan, "P1")));
        MANAGER.json(of("BRAND", PlanSteps.coded(plan, "P2")))
                .post(DESIGNATIONS)
                .then()
                .statusCode(409)
                .body("places", equalTo(1));
        quotas(24, 5).then().statusCode(201);
        Made second = MANAGER.makes(DESIGNATIONS, of("BRAND", PlanSteps.coded(plan, "P2")));
        int former = brand.answer().path("ruleVersion");
        second.answer().then().body("ruleVersion", equalTo(former + 1));
        MANAGER.sees(brand).answer().then().body("ruleVersion", equalTo(former));
        MANAGER.json(rule(24, 0))
                .post("/api/v1/tracker-rules/designation-quotas/preview")
                .then()
                .statusCode(200)
                .body("affected.find { it.what.contains('BRAND') }.count", greaterThanOrEqualTo(1));
    }

    private static Response quotas(int key, int brand) {
        return MANAGER.json(rule(key, brand)).post("/api/v1/tracker-rules/designation-quotas/versions");
    }

    private static Map<String, Object> rule(int key, int brand) {
        return Map.of(
                "validFrom",
                CityTime.dateOf(TestClock.now()).toString(),
                "reason",
                "규칙 시험",
                "data",
                Map.of("key", key, "brand", brand));
    }
}
