package city.innovation.tracker.matrix;

import static city.innovation.tracker.matrix.Callers.COLLEAGUE;
import static city.innovation.tracker.matrix.Callers.MANAGER;
import static city.innovation.tracker.matrix.Callers.OWN;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.TestStack;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.organisation.Organisation;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists never hold what the thing itself would not say. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class HiddenThingsTest {

    private static final Set<String> OUTSIDE =
            Set.of("anonymous", "citizen", "evaluator", "operator", "system", "own", "granted");

    @Inject
    Organisation organisation;

    @BeforeEach
    void departmentsAreThere() {
        OrganisationScene.departments();
    }

    @AfterEach
    void nobodyIsEntered() {
        organisation.isGone();
    }

    @Test
    void draftsAndWhatStandsInThemAreInNoListOfOutsiders() {
        Made draft = PlanSteps.draft(Map.of("title", "꽁꽁감춘초안계획"));
        Made project =
                PlanScene.node("/api/v1/projects", draft, PlanScene.node("/api/v1/areas", draft, null, "1"), "꽁꽁감춘사업");
        Callers.ALL.forEach((name, caller) -> {
            for (String query : List.of(
                    "/plans?limit=200",
                    "/plans?state=DRAFT&limit=200",
                    "/projects?plan=" + draft.id(),
                    "/projects?q=꽁꽁감춘&limit=200",
                    "/projects?department=" + Callers.DEPARTMENT + "&limit=200")) {
                String answer = caller.get("/api/v1" + query).asString();
                if (OUTSIDE.contains(name)) {
                    assertThat(answer).as(name + query).doesNotContain(draft.id(), project.id(), "꽁꽁감춘");
                }
            }
        });
        assertThat(COLLEAGUE.get("/api/v1/projects?q=꽁꽁감춘").asString()).contains(project.id());
    }

    @Test
    void requestsAndQuestionsAreInTheListsOfThoseWhoseBusinessTheyAre() {
        Made request = OWN.makes(
                "/api/v1/information-requests",
                Map.of("title", "남모르는청구", "text", "본문", "department", Callers.DEPARTMENT));
        Made question = COLLEAGUE.makes(
                "/api/v1/consultations", Map.of("title", "남모르는질의", "question", "됩니까?", "legalBasis", "법 제1조"));
        Set<String> inside = Set.of("inn-man", "auditor", "head", "above", "colleague");
        Callers.ALL.forEach((name, caller) -> {
            assertThat(caller.get("/api/v1/information-requests?limit=200")
                            .asString()
                            .contains(request.id()))
                    .as(name)
                    .isEqualTo(inside.contains(name) || name.equals("own"));
            assertThat(caller.get("/api/v1/consultations?limit=200").asString().contains(question.id()))
                    .as(name)
                    .isEqualTo(inside.contains(name) || name.equals("audit"));
            assertThat(caller.get("/api/v1/information-requests/published?limit=200")
                            .asString())
                    .as(name)
                    .doesNotContain("남모르는");
        });
    }

    @Test
    void figuresThatAreNotPublishedAreInTheListsOfManagersAndAuditors() {
        Made index = MANAGER.makes(
                "/api/v1/competitiveness",
                Map.of(
                        "code",
                        "HIDDEN_INDEX",
                        "name",
                        "지수",
                        "publisher",
                        "연구소",
                        "year",
                        2026,
                        "rank",
                        1,
                        "score",
                        100));
        Callers.ALL.forEach((name, caller) -> assertThat(caller.get("/api/v1/competitiveness?code=HIDDEN_INDEX")
                        .asString()
                        .contains(index.id()))
                .as(name)
                .isEqualTo(Set.of("inn-man", "auditor").contains(name)));
    }
}
