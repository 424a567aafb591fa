package city.innovation.tracker.termination;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.EXECUTIVE;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.OFFICIAL;
import static city.innovation.tracker.Api.OTHER_HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.kit.time.CityTime;
import city.innovation.test.Patience;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.DutyCalls;
import city.innovation.tracker.ProposalService;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class TerminationTest {

    private static final String ITEMS = "/api/v1/work-items";
    private static final String REVIEWS = "/api/v1/termination-reviews";
    private static final Topic EVENTS = Topic.named("innovation.plans");

    @Inject
    ProposalService proposals;

    private static Made item(String title, Map<String, Object> more) {
        Map<String, Object> item = new HashMap<>(Map.of("title", title, "yearlyHours", 780, "budgetWon", 9_600_000));
        item.putAll(more);
        return HEAD.makes(ITEMS, item);
    }

    private static Made nominated(Made work, String type, String ground) {
        return MANAGER.makes(REVIEWS, Map.of("targetType", type, "targetId", work.id(), "ground", ground));
    }

    private static Made reviewed(Made work, String type, String ground) {
        Made hearing = MANAGER.does(nominated(work, type, ground), "open-hearing", null);
        return HEAD.does(hearing, "answer", Map.of("answer", "더는 필요하지 않습니다."));
    }

    @Test
    void workIsNominatedHeardAndEndedAndWhatItFreesIsCounted() {
        Made work = item("종이 민원 접수대장 관리", Map.of("uses", Map.of("2018", 1_200, "2019", 300)));
        MANAGER.get(REVIEWS + "/candidates?ground=DECLINED_FUNCTION")
                .then()
                .statusCode(200)
                .body("items.find { it.targetId == '" + work.id() + "' }.evidence", equalTo("2018: 1200 > 2019: 300"));
        int before = OFFICIAL.get("/api/v1/workload-balance?department=TRAFFIC").path("freedHours");
        Made review = nominated(work, "WORK_ITEM", "DECLINED_FUNCTION");
        review.answer().then().body("origin", equalTo("RULE")).body("evidence", equalTo("2018: 1200 > 2019: 300"));
        MANAGER.json(Map.of("targetType", "WORK_ITEM", "targetId", work.id(), "ground", "NARROW_BENEFIT"))
                .post(REVIEWS)
                .then()
                .statusCode(409);
        Made hearing = MANAGER.does(review, "open-hearing", null);
        MANAGER.command(hearing, "proceed", null).then().statusCode(409);
        OTHER_HEAD.command(hearing, "answer", Map.of("answer", "남의 일")).then().statusCode(403);
        Made heard = HEAD.does(hearing, "answer", Map.of("answer", "전자접수로 충분합니다."));
        EXECUTIVE
                .get(REVIEWS + "/{id}/allowed-actions", heard.id())
                .then()
                .body("actions", equalTo(List.of("terminate", "consolidate", "continue")));
        EXECUTIVE
                .command(heard, "terminate", Map.of("reason", "합칩니다", "into", work.id()))
                .then()
                .statusCode(400);
        Made ended = EXECUTIVE.does(heard, "terminate", Map.of("reason", "전자접수로 충분합니다.", "costClass", "RUNNING"));
        ended.answer().then().body("savedHours", equalTo(780)).body("savedWon", equalTo(9_600_000));
        OFFICIAL.get(ITEMS + "/{id}", work.id()).then().body("state", equalTo("TERMINATED"));
        int after = OFFICIAL.get("/api/v1/workload-balance?department=TRAFFIC").path("freedHours");
        assertThat(after - before).isEqualTo(780);
        for (String type : List.of("nominated", "hearing-opened", "heard", "decided")) {
            EVENTS.await(review.id(), "city.innovation.termination." + type + ".v1");
        }
    }

    @Test
    void everyGroundFindsWhatItsRuleSays() {
        Made costly = item("비싼 업무", Map.of("effect", 10, "budgetWon", 900_000_000));
        Made narrow = item("세 사람을 위한 업무", Map.of("beneficiaries", 3));
        Made first = item("도서관 야간 좌석 배정 현황 점검과 보고", Map.of());
        TestClock.advance(Duration.ofSeconds(1));
        Made second = item("도서관 야간 좌석 배정 현황 점검", Map.of());
        Map<String, Made> found =
                Map.of("LOW_EFFECTIVENESS", costly, "NARROW_BENEFIT", narrow, "OVERLAPPING_FUNCTION", second);
        found.forEach((ground, work) -> MANAGER.get(REVIEWS + "/candidates?ground=" + ground)
                .then()
                .body("items.targetId", hasItem(work.id()))
                .body("items.ground.unique()", equalTo(List.of(ground))));
        MANAGER.get(REVIEWS + "/candidates?ground=NARROW_BENEFIT")
                .then()
                .body("items.targetId", not(hasItem(first.id())));
        OFFICIAL.get(ITEMS + "/{id}/similar", first.id())
                .then()
                .body("items[0].id", equalTo(second.id()))
                .body("items[0].score", greaterThan(0.5f));
        Map<String, Object> then = Map.of(
                "costPerEffectWon",
                500_000,
                "hourWon",
                30_000,
                "weakChecksBp",
                6_000,
                "overlapPercent",
                50,
                "beneficiaries",
                1,
                "declinePercent",
                70);
        MANAGER.json(Map.of("validFrom", "2099-01-01", "data", then, "reason", "한 사람도 소중합니다."))
                .post("/api/v1/tracker-rules/termination-grounds/preview")
                .then()
                .statusCode(200);
    }

    @Test
    void aProjectThatEndsLeavesTheRollUpAndOneThatGoesOnTakesItIn() {
        Made plan = PlanSteps.small(3);
        Made first = PlanSteps.coded(plan, "P1");
        Made second = PlanSteps.coded(plan, "P2");
        Made third = PlanSteps.coded(plan, "P3");
        MANAGER.does(
                reviewed(first, "NODE", "OVERLAPPING_FUNCTION"),
                "terminate",
                Map.of("reason", "겹칩니다", "savedHours", 5));
        MANAGER.does(
                reviewed(second, "NODE", "NARROW_BENEFIT"),
                "consolidate",
                Map.of("reason", "합칩니다", "into", third.id()));
        ANYBODY.get(first.path()).then().body("state", equalTo("TERMINATED"));
        ANYBODY.get(second.path()).then().body("state", equalTo("CONSOLIDATED"));
        String task = ANYBODY.get("/api/v1/plans/{id}/tree", plan.id()).path("nodes[0].nodes[0].nodeId");
        ANYBODY.get("/api/v1/nodes/{id}/progress/explanation", task)
                .then()
                .body("parts.nodeId", equalTo(List.of(third.id())));
        EVENTS.await(first.id(), "city.innovation.project.terminated.v1");
        EVENTS.await(second.id(), "city.innovation.project.consolidated.v1");
    }

    @Test
    void workBecomesPartOnlyOfWorkThatGoesOn() {
        Made plan = PlanSteps.small(2);
        Made carriedOut = HEAD.does(PlanSteps.coded(plan, "P2"), "start", null);
        HEAD.does(MANAGER.sees(carriedOut), "complete", Map.of("firstEffectOn", "2020-12-01"));
        Made review = reviewed(PlanSteps.coded(plan, "P1"), "NODE", "OVERLAPPING_FUNCTION");
        Map<String, Object> decision = new HashMap<>(Map.of("reason", "합칩니다", "into", carriedOut.id()));
        MANAGER.command(review, "consolidate", decision).then().statusCode(409);
        decision.put("endsOn", CityTime.dateOf(TestClock.now()).plusDays(9).toString());
        MANAGER.command(review, "consolidate", decision).then().statusCode(409);
        assertThat(MANAGER.sees(review).state()).isEqualTo("REVIEW");
    }

    @Test
    void proposalsNominateWorkThatIsThereAndJoinTheReviewUnderWay() throws Exception {
        Made work = item("종이 소식지 발행", Map.of());
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        proposals.send(
                asking(first, 1, UUID.randomUUID().toString())); // nobody knows it; the next must not wait for it
        proposals.send(asking(first, 2, work.id()));
        proposals.send(asking(first, 2, work.id()));
        proposals.send(asking(second, 1, work.id()));
        Patience.await()
                .untilAsserted(() -> MANAGER.get(REVIEWS + "?target=" + work.id())
                        .then()
                        .body("items.size()", equalTo(1))
                        .body("items[0].origin", equalTo("PROPOSAL"))
                        .body("items[0].proposals", hasItems(first.toString(), second.toString())));
    }

    private static ProposalService.Sending asking(UUID proposal, long sequence, String work) {
        return ProposalService.event(
                "submitted",
                proposal,
                sequence,
                data -> data.withObject("/target").put("id", work));
    }

    @Test
    void workGoesOnOnConditionsAndSilenceDoesNotStopAReview() {
        Made work = item("야간 당직 일지", Map.of("beneficiaries", 2));
        Made hearing = MANAGER.does(nominated(work, "WORK_ITEM", "NARROW_BENEFIT"), "open-hearing", null);
        TestClock.advance(Duration.ofDays(25));
        Made silent = MANAGER.does(hearing, "proceed", null);
        silent.answer().then().body("hearing", nullValue());
        MANAGER.command(silent, "continue", Map.of("reason", "법이 요구")).then().statusCode(400);
        Made continued = MANAGER.does(
                silent,
                "continue",
                Map.of("reason", "법이 요구합니다.", "conditions", "전자 일지로 바꿉니다.", "reviewOn", "2099-01-01"));
        assertThat(continued.state()).isEqualTo("CONTINUED");
        OFFICIAL.get(ITEMS + "/{id}", work.id()).then().body("state", equalTo("ACTIVE"));
        Made again = nominated(work, "WORK_ITEM", "NARROW_BENEFIT");
        MANAGER.does(again, "withdraw", Map.of("reason", "방금 보았습니다."));
    }

    @Test
    void workEndsOnTheDayForWhichThatWasDecided() {
        LocalDate day = CityTime.dateOf(TestClock.now()).plusDays(10);
        Map<String, Object> ending = Map.of("reason", "전자접수로 충분합니다.", "endsOn", day.toString());
        Made plan = PlanSteps.small(2);
        Made project = PlanSteps.coded(plan, "P1");
        Made carriedOut = HEAD.does(PlanSteps.coded(plan, "P2"), "start", null);
        Made work = item("열흘 뒤에 끝나는 업무", Map.of("beneficiaries", 1));
        Made itself = reviewed(item("스스로에 합치는 업무", Map.of()), "WORK_ITEM", "NARROW_BENEFIT");
        Map<String, Object> into = new HashMap<>(ending);
        into.put("into", itself.answer().path("targetId"));
        MANAGER.command(itself, "consolidate", into).then().statusCode(409);
        int freed = freedHours();
        MANAGER.does(reviewed(project, "NODE", "NARROW_BENEFIT"), "terminate", ending);
        Map<String, Object> saving = new HashMap<>(ending);
        saving.put("savedHours", 5);
        Made dropped = MANAGER.does(reviewed(carriedOut, "NODE", "NARROW_BENEFIT"), "terminate", saving);
        HEAD.does(MANAGER.sees(carriedOut), "complete", Map.of("firstEffectOn", "2020-12-01"));
        MANAGER.does(reviewed(work, "WORK_ITEM", "NARROW_BENEFIT"), "terminate", ending)
                .answer()
                .then()
                .body("state", equalTo("TERMINATED"))
                .body("endsOn", equalTo(day.toString()));
        ANYBODY.get(project.path()).then().body("state", equalTo("PLANNED"));
        OFFICIAL.get(work.path()).then().body("state", equalTo("ACTIVE"));
        MANAGER.get(REVIEWS + "/candidates?ground=NARROW_BENEFIT")
                .then()
                .body("items.targetId", not(hasItem(work.id())));
        MANAGER.json(Map.of("targetType", "WORK_ITEM", "targetId", work.id(), "ground", "NARROW_BENEFIT"))
                .post(REVIEWS)
                .then()
                .statusCode(409);
        assertThat(freedHours()).isEqualTo(freed); // not yet
        int ofQuarter = freedHours(day);
        TestClock.set(CityTime.startOf(day));
        Patience.await("the endings").untilAsserted(() -> {
            assertThat(MANAGER.sees(project).state()).isEqualTo("TERMINATED");
            assertThat(MANAGER.sees(work).state()).isEqualTo("TERMINATED");
            MANAGER.sees(dropped).answer().then().body("savedHours", nullValue());
        });
        assertThat(freedHours()).isEqualTo(freed + 780);
        assertThat(freedHours(day)).isEqualTo(ofQuarter + 780);
        OFFICIAL.get(work.path()).then().body("endedOn", equalTo(day.toString()));
        ANYBODY.get(carriedOut.path()).then().body("state", equalTo("COMPLETED"));
        EVENTS.await(dropped.id(), "city.innovation.termination.lapsed.v1");
        EVENTS.await(project.id(), "city.innovation.project.terminated.v1");
    }

    private static int freedHours() {
        return OFFICIAL.get("/api/v1/workload-balance?department=TRAFFIC").path("freedHours");
    }

    private static int freedHours(LocalDate day) {
        String quarter = day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
        Integer hours = OFFICIAL.get("/api/v1/workload-balance?department=TRAFFIC")
                .path("items.find { it.quarter == '" + quarter + "' }?.freedHours");
        return hours == null ? 0 : hours;
    }

    @Test
    void workThatGoesOnIsLookedAtAgainOnItsDay() {
        Made work = item("조건부로 남은 업무", Map.of("beneficiaries", 2));
        Made reviewed = reviewed(work, "WORK_ITEM", "NARROW_BENEFIT");
        Map<String, Object> decision = new HashMap<>(Map.of("reason", "법이 요구합니다.", "conditions", "전자 일지"));
        LocalDate today = CityTime.dateOf(TestClock.now());
        decision.put("reviewOn", today.minusDays(1).toString());
        MANAGER.command(reviewed, "continue", decision)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/reviewOn"));
        decision.put("reviewOn", today.plusDays(90).toString());
        Made continued = MANAGER.does(reviewed, "continue", decision);
        assertThat(DutyCalls.of(MANAGER, continued.id())).containsExactly("review-again");
        nominated(work, "WORK_ITEM", "NARROW_BENEFIT");
        assertThat(DutyCalls.of(MANAGER, continued.id())).isEmpty();
    }

    @Test
    void standingWorkIsTheCitysOwnBusiness() {
        Made work = item("내부 업무", Map.of());
        CITIZEN.get(work.path()).then().statusCode(403);
        ANYBODY.get(ITEMS).then().statusCode(401);
        OTHER_HEAD.patch(work, "{\"yearlyHours\":1}").then().statusCode(403);
        HEAD.patch(work, "{\"yearlyHours\":-1}").then().statusCode(400);
        HEAD.patch(work, "{\"yearlyHours\":700}").then().statusCode(200).body("yearlyHours", equalTo(700));
        OFFICIAL.json(Map.of("title", "남의 부서", "department", "PARKS", "yearlyHours", 1))
                .post(ITEMS)
                .then()
                .statusCode(403);
    }
}
