package city.innovation.tracker.plan;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.plan.PlanSteps.PLANS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import city.innovation.kit.time.CityTime;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.tracker.Api.Made;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Any past day's figures come out again as they were, whatever happened since. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ProgressHistoryTest {

    @Test
    void aDayIsWhatItWasUpToSeoulsMidnight() {
        Made plan = PlanSteps.small(3);
        Made first = PlanSteps.coded(plan, "P1");
        Made second = PlanSteps.coded(plan, "P2");
        MANAGER.does(first, "start", null);
        Made milestone = MANAGER.makes(first.path() + "/milestones", Map.of("title", "시범 운영", "dueOn", "2020-06-30"));
        MANAGER.makes(first.path() + "/milestones", Map.of("title", "전면 시행", "dueOn", "2020-12-15"));
        toNextDay();
        MANAGER.does(milestone, "complete", Map.of("evidence", "결과 보고서"));
        LocalDate day = today();
        String tree = progress(plan, day);
        String baseline = ANYBODY.get(PLANS + "/{id}/baselines", plan.id()).path("items[0].id");
        String variance = variance(baseline, day);
        toNextDay();
        assertThat(progress(plan, day)).isEqualTo(tree);
        Made revised = MANAGER.does(
                MANAGER.sees(plan),
                "revise",
                Map.of(
                        "reason",
                        "하반기에 다시 짭니다.",
                        "changes",
                        List.of(
                                Map.of("op", "WEIGH", "nodeId", second.id(), "weight", 9),
                                Map.of(
                                        "op",
                                        "REMOVE",
                                        "nodeId",
                                        PlanSteps.coded(plan, "P3").id()))));
        assertThat(revised.id()).isEqualTo(plan.id());
        assertThat(progress(plan, day)).isEqualTo(tree);
        assertThat(variance(baseline, day)).isEqualTo(variance);
        ANYBODY.get(PLANS + "/{id}/progress", plan.id()).then().body("progressBp", equalTo(500));
        List<Integer> curve =
                ANYBODY.get(PLANS + "/{id}/progress/history", plan.id()).path("items.progressBp");
        assertThat(curve).containsExactly(0, 1_667, 500);
        String node = "/api/v1/nodes/" + first.id() + "/progress/history?from=" + day + "&to=" + day;
        ANYBODY.get(node)
                .then()
                .body("items.on", equalTo(List.of(day.toString())))
                .body("items.progressBp", equalTo(List.of(5_000)));
        ANYBODY.get(PLANS + "/{id}/progress?asOf=" + today().plusDays(1), plan.id())
                .then()
                .statusCode(400);
    }

    private static String progress(Made plan, LocalDate day) {
        return ANYBODY.get(PLANS + "/{id}/progress?asOf=" + day, plan.id())
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String variance(String baseline, LocalDate day) {
        return ANYBODY.get("/api/v1/baselines/{id}/variance?asOf=" + day, baseline)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** To a minute after Seoul's midnight. */
    private static void toNextDay() {
        TestClock.advance(Duration.between(
                TestClock.now(), CityTime.startOf(today().plusDays(1)).plusSeconds(60)));
    }

    private static LocalDate today() {
        return CityTime.dateOf(TestClock.now());
    }
}
