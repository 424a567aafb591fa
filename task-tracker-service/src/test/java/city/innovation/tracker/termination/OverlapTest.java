package city.innovation.tracker.termination;

import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.OFFICIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import city.innovation.test.Patience;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.ProposalService;
import city.innovation.tracker.RuleSteps;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the rules find among projects as among standing work. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class OverlapTest {

    private static final String ITEMS = "/api/v1/work-items";
    private static final String REVIEWS = "/api/v1/termination-reviews";
    private static final String TITLE = "전통시장 빗물받이 청소 주기 알림 서비스 운영";

    @Inject
    ProposalService proposals;

    private static Made item(String title) {
        TestClock.advance(Duration.ofSeconds(1));
        return HEAD.makes(ITEMS, Map.of("title", title, "yearlyHours", 1, "budgetWon", 1));
    }

    private static Made draft(Map<String, Object> more) {
        TestClock.advance(Duration.ofSeconds(1));
        Made plan = PlanSteps.draft();
        Map<String, Object> project = new HashMap<>(Map.of("title", TITLE));
        project.putAll(more);
        PlanSteps.project(plan, PlanSteps.area(plan, "1"), "P1", project);
        return plan;
    }

    private static Made project(Map<String, Object> more) {
        return PlanSteps.coded(PlanSteps.confirmed(draft(more)), "P1");
    }

    private static List<String> found(String ground) {
        return MANAGER.get(REVIEWS + "/candidates?ground=" + ground).path("items.targetId");
    }

    @Test
    void projectsThatAreAlikeOtherProjectsOrStandingWorkAreNominated() throws Exception {
        Made first = project(Map.of());
        Made second = project(Map.of("description", "빗물받이마다 알림"));
        Made item = item(TITLE);
        Made early = PlanSteps.coded(draft(Map.of()), "P1");
        Made done = HEAD.does(project(Map.of()), "start", null);
        HEAD.does(MANAGER.sees(done), "complete", Map.of("firstEffectOn", "2020-12-01"));
        String unplaced = unplaced();
        assertThat(found("OVERLAPPING_FUNCTION"))
                .contains(second.id(), item.id())
                .doesNotContain(first.id(), early.id(), done.id(), unplaced);
        MANAGER.get(REVIEWS + "/candidates?ground=OVERLAPPING_FUNCTION")
                .then()
                .body("items.find { it.targetId == '" + second.id() + "' }.targetType", equalTo("NODE"));
        OFFICIAL.get(first.path() + "/similar")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(second.id(), item.id()))
                .body("items.findAll { it.id in ['" + first.id() + "', '" + done.id() + "'] }.size()", equalTo(0));
        OFFICIAL.get(ITEMS + "/{id}/similar", item.id()).then().body("items.id", hasItem(first.id()));
        CITIZEN.get(first.path() + "/similar").then().statusCode(403);
        String evidence = MANAGER.get(REVIEWS + "/candidates?ground=OVERLAPPING_FUNCTION")
                .path("items.find { it.targetId == '" + second.id() + "' }.evidence");
        MANAGER.makes(REVIEWS, Map.of("targetType", "NODE", "targetId", second.id(), "ground", "OVERLAPPING_FUNCTION"))
                .answer()
                .then()
                .body("origin", equalTo("RULE"))
                .body("evidence", equalTo(evidence)); // one alone finds what all at once found
        assertThat(found("OVERLAPPING_FUNCTION")).doesNotContain(second.id());
    }

    private String unplaced() throws Exception {
        UUID proposal = UUID.randomUUID();
        proposals.send(ProposalService.event(
                "decided", proposal, 1, data -> data.put("title", TITLE).put("startsProject", true)));
        String path = PlanSteps.PROJECTS + "?proposal=" + proposal;
        Patience.await("the unplaced project")
                .until(() -> !MANAGER.get(path).<List<String>>path("items.id").isEmpty());
        return MANAGER.get(path).path("items[0].id");
    }

    @Test
    void projectsAreFoundByWhatTheyCostWhomTheyServeAndWhatCitizensThink() {
        Made costly = project(Map.of("title", "비싼 사업", "budgetWon", 900_000_000, "beneficiaries", 1_000));
        Made narrow = project(Map.of("title", "좁은 사업", "budgetWon", 1_000_000, "beneficiaries", 9));
        Made declined = project(Map.of("title", "시든 사업"));
        for (Map.Entry<String, Integer> survey :
                Map.of("2018-05-01", 8_000, "2020-05-01", 2_000).entrySet()) {
            HEAD.json(Map.of(
                            "score",
                            survey.getValue(),
                            "respondents",
                            400,
                            "surveyedOn",
                            survey.getKey(),
                            "method",
                            "ONLINE"))
                    .post(declined.path() + "/citizen-scores")
                    .then()
                    .statusCode(201);
        }
        assertThat(found("LOW_EFFECTIVENESS")).contains(costly.id()).doesNotContain(narrow.id());
        assertThat(found("NARROW_BENEFIT")).contains(narrow.id()).doesNotContain(costly.id());
        MANAGER.get(REVIEWS + "/candidates?ground=DECLINED_FUNCTION")
                .then()
                .body(
                        "items.find { it.targetId == '" + declined.id() + "' }.evidence",
                        equalTo("2018: 8000 > 2020: 2000"));
    }

    @Test
    void howMuchAlikeIsTooMuchIsRuleDataBelowThirtyToo() {
        item("kjqx bvzp mwfd rtgh ysnc");
        Made quarter = item("kjqx bvzp lpae uoiw hzke");
        Made review = nominated(quarter);
        review.answer().then().body("origin", equalTo("MANAGER"));
        MANAGER.does(review, "withdraw", Map.of("reason", "규칙 시험"));
        Map<String, Object> old = RuleSteps.change("termination-grounds", "overlapPercent", 20);
        assertThat(found("OVERLAPPING_FUNCTION")).contains(quarter.id());
        Made byRule = nominated(quarter);
        byRule.answer().then().body("origin", equalTo("RULE"));
        RuleSteps.set("termination-grounds", old);
        MANAGER.sees(byRule).answer().then().body("origin", equalTo("RULE"));
    }

    private static Made nominated(Made item) {
        return MANAGER.makes(
                REVIEWS, Map.of("targetType", "WORK_ITEM", "targetId", item.id(), "ground", "OVERLAPPING_FUNCTION"));
    }
}
