package city.innovation.tracker.milestone;

import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import city.innovation.test.TestStack;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Nobody waits for the plan: many write below it at once, and the roll-up is right. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class ManyWritersTest {

    private static final int WRITERS = 32;
    private static final int PROJECTS = 8;

    @Test
    void milestonesOfOnePlanAreReachedAtOnceAndTheFiguresAddUp() throws Exception {
        Made plan = PlanSteps.small(PROJECTS);
        List<Made> milestones = new ArrayList<>();
        for (int i = 1; i <= PROJECTS; i++) {
            Made project = HEAD.does(PlanSteps.coded(plan, "P" + i), "start", null);
            for (int weight = 1; weight <= WRITERS / PROJECTS; weight++) {
                milestones.add(HEAD.makes(
                        project.path() + "/milestones",
                        Map.of("title", "이정표 " + weight, "weight", weight, "dueOn", "2020-06-30")));
            }
        }
        CountDownLatch together = new CountDownLatch(1);
        List<Callable<Integer>> calls = milestones.stream()
                .filter(milestone -> milestone.answer().<Integer>path("weight") != 4)
                .<Callable<Integer>>map(milestone -> () -> {
                    together.await();
                    return HEAD.command(milestone, "complete", Map.of("evidence", "보고서"))
                            .statusCode();
                })
                .toList();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<Integer>> answers = calls.stream().map(writers::submit).toList();
            together.countDown();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        MANAGER.get(PlanSteps.PROJECTS + "?plan={plan}&limit=200", plan.id())
                .then()
                .body("items.progressBp.unique()", equalTo(List.of(6_000))); // 1 + 2 + 3 of 10
        MANAGER.get(PlanSteps.PLANS + "/{id}/progress", plan.id()).then().body("progressBp", equalTo(6_000));
    }
}
