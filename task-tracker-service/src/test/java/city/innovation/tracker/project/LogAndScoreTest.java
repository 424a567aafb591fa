package city.innovation.tracker.project;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.OFFICIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class LogAndScoreTest {

    private static final Topic PLAN_EVENTS = Topic.named("innovation.plans");

    @Test
    void theLogSaysWhatWasDoneDayByDay() {
        Made project = PlanSteps.coded(PlanSteps.small(1), "P1");
        String log = project.path() + "/log";
        String entry = HEAD.json(Map.of("text", "현장 시험", "workedOn", "2020-05-12", "minutes", 180))
                .post(log)
                .then()
                .statusCode(201)
                .body("writtenBy", equalTo("E10001"))
                .extract()
                .header("Location");
        String tag = OFFICIAL.get(path(entry))
                .then()
                .statusCode(200)
                .body("text", equalTo("현장 시험"))
                .extract()
                .header("ETag");
        OFFICIAL.call().header("If-None-Match", tag).get(path(entry)).then().statusCode(304);
        CITIZEN.get(path(entry)).then().statusCode(403);
        OFFICIAL.get(PlanSteps.coded(PlanSteps.small(1), "P1").path() + entry.substring(entry.indexOf("/log/")))
                .then()
                .statusCode(404);
        HEAD.json(Map.of("text", "협의", "workedOn", "2020-05-14"))
                .post(log)
                .then()
                .statusCode(201);
        HEAD.json(Map.of("text", "아직", "workedOn", "2999-01-01"))
                .post(log)
                .then()
                .statusCode(400);
        OFFICIAL.json(Map.of("text", "남의 일")).post(log).then().statusCode(403);
        CITIZEN.get(log).then().statusCode(403);
        String next = OFFICIAL.get(log + "?limit=1")
                .then()
                .body("items.text", equalTo(List.of("협의")))
                .body("nextCursor", notNullValue())
                .extract()
                .path("nextCursor");
        OFFICIAL.get(log + "?limit=1&cursor={next}", next).then().body("items.text", equalTo(List.of("현장 시험")));
    }

    private static String path(String location) {
        return location.substring(location.indexOf("/api/"));
    }

    @Test
    void citizensScoreAProjectAlsoAfterItsEnd() {
        Made project = HEAD.does(PlanSteps.coded(PlanSteps.small(1), "P1"), "start", null);
        String scores = project.path() + "/citizen-scores";
        Map<String, Object> score =
                Map.of("score", 8_750, "respondents", 412, "surveyedOn", "2020-10-15", "method", "ONLINE");
        CITIZEN.json(score).post(scores).then().statusCode(403);
        HEAD.json(Map.of("score", 10_001, "respondents", 0, "surveyedOn", "2020-10-15", "method", "ONLINE"))
                .post(scores)
                .then()
                .statusCode(400)
                .body("violations.size()", equalTo(2));
        String location =
                HEAD.json(score).post(scores).then().statusCode(201).extract().header("Location");
        ANYBODY.get(path(location)).then().statusCode(200).body("score", equalTo(8_750));
        HEAD.does(MANAGER.sees(project), "complete", Map.of("firstEffectOn", "2020-12-01"));
        HEAD.json(score).post(scores).then().statusCode(201);
        assertThat(PLAN_EVENTS
                        .await(project.id(), "city.innovation.project.scored.v1")
                        .value())
                .contains("\"scoreHundredths\":8750", "\"respondents\":412", "\"method\":\"ONLINE\"");
        ANYBODY.get(scores).then().body("items.respondents", equalTo(List.of(412, 412)));
    }
}
