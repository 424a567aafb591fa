package city.innovation.tracker.plan;

import static city.innovation.tracker.Api.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.TestStack;
import city.innovation.tracker.Api.Made;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many change the structure of one plan at once: nobody waits for another in a circle, and the tree stays a tree. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class ManyPlannersTest {

    private static final int PLANNERS = 16;
    private static final int STEPS = 12;
    private static final int PROJECTS = 8;

    /** One step of one of them, by a number of its own. */
    @FunctionalInterface
    private interface Step {
        Response take(Random random);
    }

    @Test
    void editsAndRevisionsOfAPlanThatHoldsDoNotBlockEachOther() throws Exception {
        Made plan = PlanSteps.small(PROJECTS);
        List<Made> projects = projects(plan);
        Set<Integer> answers = together(random -> {
            Made project = projects.get(random.nextInt(PROJECTS));
            return switch (random.nextInt(4)) {
                case 0 -> MANAGER.patch(MANAGER.sees(project), Map.of("endsOn", "2020-11-" + day(random)));
                case 1 -> MANAGER.patch(MANAGER.sees(project), Map.of("description", "글 " + random.nextInt()));
                default -> revise(plan, projects, random);
            };
        });
        assertThat(answers)
                .as("revised, refused by state, or stale")
                .isSubsetOf(200, 409, 412)
                .contains(200, 409);
        isATree(plan, PROJECTS);
        figuresAddUp(plan);
    }

    /** Weighs some projects in any order, as people do. */
    private static Response revise(Made plan, List<Made> projects, Random random) {
        List<Made> some = new ArrayList<>(projects);
        Collections.shuffle(some, random);
        List<Map<String, Object>> changes = some.subList(0, PROJECTS / 2).stream()
                .<Map<String, Object>>map(
                        one -> Map.of("op", "WEIGH", "nodeId", one.id(), "weight", 1 + random.nextInt(9)))
                .toList();
        return MANAGER.command(MANAGER.sees(plan), "revise", Map.of("reason", "가중치 조정", "changes", changes));
    }

    @Test
    void addsMovesAndRemovalsOfADraftLeaveNothingUnderWhatWasTakenOut() throws Exception {
        Made plan = PlanSteps.draft();
        Made area = PlanSteps.area(plan, "1");
        List<Made> tasks = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            tasks.add(PlanSteps.task(plan, area, "1-" + i));
        }
        for (int i = 1; i <= PROJECTS; i++) {
            PlanSteps.project(plan, tasks.get(i % 2), "P" + i);
        }
        List<Made> projects = projects(plan);
        Set<Integer> answers = together(random -> {
            Made project = projects.get(random.nextInt(PROJECTS));
            Made task = tasks.get(random.nextInt(tasks.size()));
            return switch (random.nextInt(5)) {
                case 0 -> MANAGER.patch(MANAGER.sees(project), Map.of("endsOn", "2020-11-" + day(random)));
                case 1 -> MANAGER.command(MANAGER.sees(task), "remove", Map.of("reason", "합침"));
                case 2 -> MANAGER.json(child(plan, task, random)).post(PlanSteps.PROJECTS);
                default -> MANAGER.command(MANAGER.sees(project), "move", Map.of("parentId", task.id()));
            };
        });
        assertThat(answers)
                .as("made, no such parent any more, refused by state, or stale")
                .isSubsetOf(200, 201, 400, 409, 412)
                .contains(200, 201);
        isATree(
                plan,
                MANAGER.get(PlanSteps.PROJECTS + "?plan={plan}&limit=200", plan.id())
                        .<List<?>>path("items")
                        .size());
        figuresAddUp(plan);
    }

    private static Map<String, Object> child(Made plan, Made task, Random random) {
        return Map.of(
                "planId",
                plan.id(),
                "parentId",
                task.id(),
                "code",
                "N" + random.nextInt(Integer.MAX_VALUE),
                "title",
                "새 사업",
                "department",
                "TRAFFIC");
    }

    private static String day(Random random) {
        return "%02d".formatted(1 + random.nextInt(30));
    }

    private static List<Made> projects(Made plan) {
        List<Made> projects = new ArrayList<>();
        for (int i = 1; i <= PROJECTS; i++) {
            projects.add(PlanSteps.coded(plan, "P" + i));
        }
        return projects;
    }

    /** The statuses of what all of them did. */
    private static Set<Integer> together(Step step) throws Exception {
        CountDownLatch begin = new CountDownLatch(1);
        Set<Integer> answers = new HashSet<>();
        try (ExecutorService planners = Executors.newFixedThreadPool(PLANNERS)) {
            List<Future<Set<Integer>>> all = new ArrayList<>();
            for (int seed = 0; seed < PLANNERS; seed++) {
                Random random = new Random(seed);
                Callable<Set<Integer>> planner = () -> {
                    begin.await();
                    Set<Integer> own = new HashSet<>();
                    for (int i = 0; i < STEPS; i++) {
                        own.add(step.take(random).statusCode());
                    }
                    return own;
                };
                all.add(planners.submit(planner));
            }
            begin.countDown();
            for (Future<Set<Integer>> one : all) {
                answers.addAll(one.get());
            }
        }
        return answers;
    }

    /** Every project is in the tree once, under what is in it too. */
    private static void isATree(Made plan, int projects) {
        Response tree = MANAGER.get(PlanSteps.PLANS + "/{id}/tree", plan.id());
        List<String> found = tree.path("nodes.nodes.flatten().nodes.flatten().nodeId");
        assertThat(found).hasSize(projects).doesNotHaveDuplicates();
    }

    /** The mean by the weights as they stand now. */
    private static void figuresAddUp(Made plan) {
        Response why = MANAGER.get(PlanSteps.PLANS + "/{id}/progress/explanation", plan.id());
        Integer figure = why.path("progressBp");
        List<Integer> shares = why.path("parts.shareBp");
        assertThat(shares.stream().mapToInt(Integer::intValue).sum()).isEqualTo(figure == null ? 0 : figure);
    }
}
