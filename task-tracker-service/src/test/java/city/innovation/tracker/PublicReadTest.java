package city.innovation.tracker;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.OFFICIAL;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import city.innovation.test.TestStack;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What caches may keep of plans, policies and projects. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class PublicReadTest {

    private static final String VARY = "Authorization, Accept-Language";

    @Test
    void whatIsReadWithoutATokenMayBeKeptByAnyCache() {
        Made plan = PlanSteps.small(1);
        Made project = PlanSteps.coded(plan, "P1");
        for (String path : List.of(
                PlanSteps.PLANS,
                plan.path(),
                plan.path() + "/tree",
                plan.path() + "/progress",
                plan.path() + "/baselines",
                plan.path() + "/advice",
                PlanSteps.PROJECTS,
                project.path(),
                project.path() + "/milestones",
                project.path() + "/indicators",
                project.path() + "/citizen-scores",
                "/api/v1/nodes/" + project.id() + "/progress/explanation",
                "/api/v1/policies")) {
            ANYBODY.get(path)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", startsWith("public, max-age="))
                    .header("Vary", equalTo(VARY));
            OFFICIAL.get(path)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", equalTo("private, no-cache"))
                    .header("Vary", equalTo(VARY));
        }
    }

    @Test
    void aCopyThatIsTheSameStaysOneAndARefusalIsKeptByNobody() {
        Made plan = PlanSteps.small(1);
        String tag = ANYBODY.get(plan.path()).header("ETag");
        ANYBODY.call()
                .header("If-None-Match", tag)
                .get(plan.path())
                .then()
                .statusCode(304)
                .header("Cache-Control", startsWith("public, max-age="));
        Made draft = PlanSteps.draft();
        String refused =
                ANYBODY.get(draft.path()).then().statusCode(404).extract().header("Cache-Control");
        org.assertj.core.api.Assertions.assertThat(String.valueOf(refused)).doesNotContain("public");
        MANAGER.get(draft.path()).then().statusCode(200).header("Cache-Control", equalTo("private, no-cache"));
    }
}
