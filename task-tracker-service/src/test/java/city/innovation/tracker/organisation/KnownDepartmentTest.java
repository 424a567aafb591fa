package city.innovation.tracker.organisation;

import static city.innovation.test.Patience.await;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import city.innovation.test.TestStack;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Once a city has entered its departments, nothing names one that it never had, nor what does not exist. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class KnownDepartmentTest {

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
    void nodesOfPlansNameDepartmentsThatThereAreOrWere() {
        Made plan = PlanSteps.draft();
        Made area = PlanSteps.area(plan, "1");
        MANAGER.json(Map.of(
                        "planId", plan.id(),
                        "parentId", area.id(),
                        "code", "P9",
                        "title", "사업",
                        "department", "NEVER"))
                .post(PlanSteps.PROJECTS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("/department"));
        Made project = PlanSteps.project(plan, area, "P1", Map.of("department", "OLD"));
        MANAGER.patch(project, Map.of("cooperating", List.of("PARKS", "NEVER")))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/cooperating/1"));
        MANAGER.patch(project, Map.of("cooperating", List.of("PARKS"))).then().statusCode(200);
    }

    @Test
    void filesCallDepartmentsByCodeOrName() {
        Made plan = PlanSteps.draft();
        String file = """
                구분,코드,상위코드,사업명,담당부서,협조부서
                분야,A,,분야,교통과,
                사업,A-1,A,사업 하나,공원과,"TRAFFIC, 혁신과"
                사업,A-2,A,사업 둘,없는과,"공원과, 딴과"
                """;
        Response dry = imported(plan, file);
        dry.then().body("failed", equalTo(1));
        MANAGER.get(dry.<String>path("errorsUrl"))
                .then()
                .body("items.field", hasItems("department", "cooperating"))
                .body("items.row[0]", equalTo(4));
        imported(plan, file.lines().limit(3).reduce("", (all, line) -> all + line + "\n"))
                .then()
                .body("failed", equalTo(0));
        Made project = PlanSteps.coded(plan, "A-1");
        project.answer()
                .then()
                .body("department", equalTo("PARKS"))
                .body("cooperating", contains("TRAFFIC", "INNOVATION"));
    }

    @Test
    void workRisksAndTheTaskForceNameDepartmentsThatThereAre() {
        MANAGER.json(Map.of("title", "대장", "department", "NEVER", "yearlyHours", 1, "budgetWon", 1))
                .post("/api/v1/work-items")
                .then()
                .statusCode(400);
        Made project = PlanSteps.coded(PlanSteps.small(1), "P1");
        HEAD.json(Map.of(
                        "kind", "ISSUE",
                        "title", "위험",
                        "impact", "HIGH",
                        "ownerDepartment", "NEVER",
                        "dueOn", "2099-12-31"))
                .post(project.path() + "/risks")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/ownerDepartment"));
        MANAGER.json(Map.of("subject", "E-TF", "department", "NEVER", "from", "2097-01-01", "to", "2097-02-01"))
                .post("/api/v1/task-force/members")
                .then()
                .statusCode(400);
    }

    @Test
    void linksNameWhatExists() {
        Made project = PlanSteps.coded(PlanSteps.small(1), "P1");
        Map<String, String> right = Map.of("rel", "about", "type", "project", "id", project.id());
        Map<String, String> foreign = Map.of("rel", "about", "type", "session", "id", "anything");
        Map<String, String> wrong =
                Map.of("rel", "about", "type", "project", "id", "019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c08");
        MANAGER.json(policy(List.of(right, wrong)))
                .post("/api/v1/policies")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/links/1/id"));
        MANAGER.makes("/api/v1/policies", policy(List.of(right, foreign)));
    }

    private static Map<String, Object> policy(List<Map<String, String>> links) {
        return Map.of("title", "정책", "department", "TRAFFIC", "importance", "ORDINARY", "links", links);
    }

    private static Response imported(Made plan, String file) {
        String imports = PlanSteps.PLANS + "/imports";
        String id = MANAGER.call()
                .multiPart("file", "plan.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart(
                        "options",
                        "{\"defaults\":{\"plan\":\"%s\"}}"
                                .formatted(plan.answer().<String>path("code")),
                        "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(imports)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().until(() -> MANAGER.get(imports + "/{id}", id).path("finishedAt") != null);
        return MANAGER.get(imports + "/{id}", id);
    }
}
