package city.innovation.tracker.plan;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.test.TestStack;
import city.innovation.tracker.Api.Made;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class ProjectStatisticsTest {

    private static final String STATISTICS = PlanSteps.PROJECTS + "/statistics?plan={plan}";

    /** Three of Gangbuk, one of them for housing; one for housing of no district: worked out by hand. */
    @Test
    void figuresSplitByDistrictAndByChallengeAndSayWhatTheyAreMadeOf() {
        Made draft = PlanSteps.draft();
        Made area = PlanSteps.area(draft, "1");
        PlanSteps.project(draft, area, "P1", of("11305", "HOUSING", 300, 100));
        PlanSteps.project(draft, area, "P2", of("11305", "BALANCE", 100, 50));
        PlanSteps.project(draft, area, "P3", Map.of("district", "11305", "executedWon", 9));
        PlanSteps.project(draft, area, "P4", Map.of("challenge", "HOUSING", "budgetWon", 1));
        ANYBODY.get(STATISTICS, draft.id()).then().statusCode(200).body("total.projects", equalTo(0));
        Made plan = PlanSteps.confirmed(draft);
        half(PlanSteps.coded(plan, "P1"));
        Made done = HEAD.does(PlanSteps.coded(plan, "P2"), "start", null);
        HEAD.does(MANAGER.sees(done), "complete", Map.of("firstEffectOn", "2020-12-01"));
        end(PlanSteps.coded(plan, "P3"));
        ValidatableResponse answer = ANYBODY.get(STATISTICS, plan.id()).then().statusCode(200);
        answer.body("total.projects", equalTo(4))
                .body("total.counted", equalTo(3))
                .body("total.progressSumBp", equalTo(15_000))
                .body("total.progressBp", equalTo(5_000))
                .body("byDistrict.code", equalTo(java.util.Arrays.asList("11305", null)));
        String gangbuk = "byDistrict.find { it.code == '11305' }.figures.";
        answer.body(gangbuk + "projects", equalTo(3))
                .body(gangbuk + "inProgress", equalTo(1))
                .body(gangbuk + "completed", equalTo(1))
                .body(gangbuk + "endedEarly", equalTo(1))
                .body(gangbuk + "counted", equalTo(2))
                .body(gangbuk + "progressBp", equalTo(7_500)) // (5,000 + 10,000) ÷ 2
                .body(gangbuk + "budgetWon", equalTo(400))
                .body(gangbuk + "executedWon", equalTo(150)) // what was spent without a budget is no execution
                .body(gangbuk + "executionBp", equalTo(3_750));
        String housing = "byChallenge.find { it.code == 'HOUSING' }.figures.";
        answer.body(housing + "projects", equalTo(2))
                .body(housing + "progressBp", equalTo(2_500)) // (5,000 + 0) ÷ 2
                .body(housing + "beneficiaries", equalTo(1_000));
        ANYBODY.get(PlanSteps.PROJECTS + "/statistics?year=1999")
                .then()
                .body("total.projects", equalTo(0))
                .body("total.progressBp", nullValue());
    }

    private static Map<String, Object> of(String district, String challenge, long budget, long executed) {
        return Map.of(
                "district",
                district,
                "challenge",
                challenge,
                "budgetWon",
                budget,
                "executedWon",
                executed,
                "beneficiaries",
                1_000);
    }

    /** One of two milestones. */
    private static void half(Made project) {
        HEAD.does(project, "start", null);
        for (int i = 0; i < 2; i++) {
            Made milestone =
                    HEAD.makes(project.path() + "/milestones", Map.of("title", "이정표 " + i, "dueOn", "2020-06-30"));
            if (i == 0) {
                HEAD.does(milestone, "complete", Map.of("evidence", "보고서"));
            }
        }
    }

    private static void end(Made project) {
        Made review = MANAGER.makes(
                "/api/v1/termination-reviews",
                Map.of("targetType", "NODE", "targetId", project.id(), "ground", "NARROW_BENEFIT"));
        Made hearing = MANAGER.does(review, "open-hearing", null);
        Made heard = HEAD.does(hearing, "answer", Map.of("answer", "필요 없습니다."));
        MANAGER.does(heard, "terminate", Map.of("reason", "좁습니다."));
    }
}
