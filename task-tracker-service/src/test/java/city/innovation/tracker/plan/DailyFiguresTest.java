package city.innovation.tracker.plan;

import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.plan.PlanSteps.PLANS;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.kit.time.CityTime;
import city.innovation.test.Message;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import city.innovation.tracker.Api.Made;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class DailyFiguresTest {

    private static final Topic PLAN_EVENTS = Topic.named("innovation.plans");
    private static final String TOLD = "city.innovation.plan.progress-recorded.v1";

    /** More than one event holds. */
    private static final int PROJECTS = 255;

    @Test
    void aNewDayTellsEveryFigureOfALargePlanAsTheApiShowsItThoughNothingChanged() {
        LocalDate today = CityTime.dateOf(TestClock.now());
        Made plan = PlanSteps.draft();
        Made area = PlanSteps.area(plan, "1");
        Made task = PlanSteps.task(plan, area, "1-1");
        Map<String, Object> period = Map.of(
                "startsOn", today.minusDays(50).toString(),
                "endsOn", today.plusDays(50).toString());
        for (int number = 1; number <= PROJECTS; number++) {
            PlanSteps.project(plan, task, "1-1-" + number, period);
        }
        PlanSteps.confirmed(plan);
        PLAN_EVENTS.await(plan.id(), TOLD);

        Instant day = CityTime.startOf(CityTime.dateOf(TestClock.now()).plusDays(1));
        TestClock.set(day);

        List<JsonPath> told = PLAN_EVENTS.awaitAtLeast(2, "both parts of the new day", told(plan, day)).stream()
                .map(message -> JsonPath.from(message.value()))
                .toList();
        assertThat(told).extracting(part -> part.getInt("part")).containsExactly(1, 2);
        assertThat(told).allSatisfy(part -> assertThat(part.getInt("parts")).isEqualTo(2));
        Map<String, Integer> planned = new HashMap<>();
        told.forEach(part -> part.<Map<String, Object>>getList("nodes")
                .forEach(node -> planned.put((String) node.get("nodeId"), (Integer) node.get("plannedBp"))));
        assertThat(planned).isEqualTo(shown(plan)).hasSize(PROJECTS + 3);
    }

    private static Predicate<Message> told(Made plan, Instant since) {
        return message -> plan.id().equals(message.key())
                && TOLD.equals(message.type())
                && !Instant.parse(JsonPath.from(message.value()).getString("asOf"))
                        .isBefore(since);
    }

    private static Map<String, Integer> shown(Made plan) {
        JsonPath tree = MANAGER.get(PLANS + "/{id}/progress", plan.id()).jsonPath();
        Map<String, Integer> planned = new HashMap<>(Map.of(plan.id(), tree.getInt("plannedBp")));
        collect(tree.getList("nodes"), planned);
        return planned;
    }

    private static void collect(List<Map<String, Object>> nodes, Map<String, Integer> planned) {
        for (Map<String, Object> node : nodes) {
            planned.put((String) node.get("nodeId"), (Integer) node.get("plannedBp"));
            @SuppressWarnings("unchecked")
            List<Map<String, Object>> below = (List<Map<String, Object>>) node.get("nodes");
            collect(below, planned);
        }
    }
}
