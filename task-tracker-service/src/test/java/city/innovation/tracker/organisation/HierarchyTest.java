package city.innovation.tracker.organisation;

import static city.innovation.tracker.Api.EXECUTIVE;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.OTHER_HEAD;
import static city.innovation.tracker.Api.TF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import city.innovation.tracker.Api;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Heads of departments above, and of those that took one over, do what the department's own head does. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class HierarchyTest {

    /** Above TRAFFIC and PARKS. */
    private static final Api BUREAU = head("SAFETY");

    /** Above all. */
    private static final Api TOP = head("MAYOR");

    /** Beside. */
    private static final Api BESIDE = head("PLAN");

    @Inject
    Organisation organisation;

    @BeforeEach
    void aCityIsThere() {
        Organisation.isThere();
    }

    @AfterEach
    void nothingStays() {
        organisation.isGone();
    }

    @Test
    void projectsChecksAndInstructionsAreLedFromAbove() {
        Made project = PlanSteps.coded(PlanSteps.small(1), "P1");
        assertThat(OTHER_HEAD.command(project, "start", null).statusCode()).isEqualTo(403);
        assertThat(BESIDE.command(project, "start", null).statusCode()).isEqualTo(403);
        BUREAU.get(project.path() + "/allowed-actions").then().body("actions", hasItem("start"));
        BUREAU.does(project, "start", null);
        TOP.makes(project.path() + "/milestones", Map.of("title", "단계", "dueOn", "2099-12-31"));
        Made check = TF.makes("/api/v1/checks", Map.of("nodeId", project.id(), "reason", "살펴봅니다."));
        Map<String, Object> verdict =
                Map.of("selfVerdict", "PASSED", "statement", "했습니다.", "evidence", List.of(Map.of("title", "보고서")));
        assertThat(BESIDE.command(check, "submit", verdict).statusCode()).isEqualTo(403);
        BUREAU.does(check, "submit", verdict);
        Made order = EXECUTIVE.makes(
                "/api/v1/instructions", Map.of("projectId", project.id(), "text", "설명하십시오.", "dueOn", "2099-12-31"));
        assertThat(BESIDE.command(order, "report", Map.of("report", "했습니다.")).statusCode())
                .isEqualTo(403);
        TOP.does(order, "report", Map.of("report", "설명했습니다."));
    }

    @Test
    void standingWorkAndHearingsAreAnsweredFromAbove() {
        Map<String, Object> item =
                Map.of("title", "대장 관리", "department", "TRAFFIC", "yearlyHours", 1, "budgetWon", 1_000);
        BESIDE.json(item).post("/api/v1/work-items").then().statusCode(403);
        Made work = BUREAU.makes("/api/v1/work-items", item);
        Made review = MANAGER.makes(
                "/api/v1/termination-reviews",
                Map.of("targetType", "WORK_ITEM", "targetId", work.id(), "ground", "NARROW_BENEFIT"));
        Made hearing = MANAGER.does(review, "open-hearing", null);
        assertThat(BESIDE.command(hearing, "answer", Map.of("answer", "남의 일")).statusCode())
                .isEqualTo(403);
        TOP.does(hearing, "answer", Map.of("answer", "필요합니다."));
    }

    @Test
    void listsFromAboveHoldWhatIsBelow() {
        Made request = Api.CITIZEN.makes(
                "/api/v1/information-requests", Map.of("title", "자료", "text", "주세요.", "department", "TRAFFIC"));
        for (Api above : List.of(BUREAU, TOP)) {
            above.get("/api/v1/information-requests?limit=200").then().body("items.id", hasItem(request.id()));
        }
        BESIDE.get("/api/v1/information-requests?limit=200").then().body("items.id", not(hasItem(request.id())));
        Api official = Api.as(Tokens.token("official").subject("E-S").department("SAFETY"));
        official.get("/api/v1/information-requests?limit=200").then().body("items.id", not(hasItem(request.id())));
        official.get(request.path()).then().statusCode(404);
    }

    @Test
    void whoTookADepartmentOverLeadsWhatItLed() {
        Made plan = PlanSteps.draft();
        Made area = PlanSteps.area(plan, "1");
        PlanSteps.project(plan, area, "P1", Map.of("department", "OLD"));
        PlanSteps.confirmed(plan);
        Made project = PlanSteps.coded(plan, "P1");
        project.answer().then().body("department", equalTo("OLD"));
        assertThat(HEAD.command(project, "start", null).statusCode()).isEqualTo(403);
        head("LAST").does(project, "start", null);
        BESIDE.does(PlanSteps.coded(plan, "P1"), "suspend", Map.of("reason", "조직개편으로 쉽니다."));
    }

    private static Api head(String department) {
        return Api.as(
                Tokens.token("department-manager").subject("E-" + department).department(department));
    }
}
