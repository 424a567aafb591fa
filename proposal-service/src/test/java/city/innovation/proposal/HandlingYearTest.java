package city.innovation.proposal;

import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.Api.PROPOSALS;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the receipt to the last day of a late credit, by a clock that stands. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class HandlingYearTest {

    private static final Map<String, Object> REASON = Map.of("reason", "사유입니다.");
    private static final Map<String, Object> DECLINE = Map.of("reasonCode", "TOO_COSTLY", "reason", "비쌉니다.");
    private static final Map<String, Object> SUPPLEMENT = Map.of("reasonCode", "COST", "reason", "비용을 적어 주세요.");

    @Test
    void thirtyDaysTheSupplementNotCountedThenAppealAndLateCreditInTheirTimes() {
        on(2041, 3, 4); // a Monday
        Received proposal = CITIZEN.submits("한 해를 걷는 제안");
        due(proposal, "decide-adoption", "2041-04-03");
        on(2041, 3, 12);
        HEAD.command(proposal, "request-supplement", SUPPLEMENT)
                .then()
                .statusCode(409)
                .body("detail", containsString("supplement"));
        Received again = CITIZEN.submits("보완할 제안");
        on(2041, 3, 19); // the seventh day
        Received asked = HEAD.does(again, "request-supplement", SUPPLEMENT);
        due(asked, "answer-supplement", "2041-04-03");
        on(2041, 3, 29);
        Received answered = CITIZEN.does(asked, "supplement", Map.of("answer", "적었습니다."));
        due(answered, "decide-adoption", "2041-04-22"); // 11 April and the ten days, a Sunday, moved by the calendar
        Received declined = HEAD.does(answered, "decline", DECLINE);
        declined.answer().then().body("outcome.until", equalTo("2041-04-15")); // 13 April is a Saturday
        on(2041, 4, 15);
        allowed(CITIZEN, declined).body("actions", hasItem("appeal"));
        on(2041, 4, 16);
        allowed(CITIZEN, declined).body("actions", not(hasItem("appeal")));
        CITIZEN.command(declined, "appeal", REASON).then().statusCode(409);
        on(2043, 3, 30); // two years from 29 March, a Sunday
        credit(declined, LocalDate.of(2042, 5, 1)).then().statusCode(200).body("state", equalTo("ADOPTED"));
        due(declined, "decide-implementation", "2043-04-13");
    }

    @Test
    void afterTwoYearsNothingIsCreditedAnyMore() {
        on(2041, 3, 4);
        Received declined = HEAD.does(CITIZEN.submits("너무 늦은 제안"), "decline", DECLINE);
        on(2042, 6, 2);
        credit(declined, LocalDate.of(2041, 3, 3)).then().statusCode(409); // before the notice
        credit(declined, LocalDate.of(2042, 6, 3)).then().statusCode(409); // not yet
        on(2043, 3, 5);
        credit(declined, LocalDate.of(2042, 5, 1)).then().statusCode(409).body("detail", containsString("two years"));
    }

    @Test
    void theDaysOfAMergeDoNotCount() {
        on(2041, 5, 7);
        Received earlier = CITIZEN.submits("먼저 있던 제안");
        Received later = OTHER_CITIZEN.submits("나중 제안");
        due(later, "decide-adoption", "2041-06-07"); // 6 June is Memorial Day
        on(2041, 5, 17);
        Received merged = OTHER_CITIZEN.does(later, "merge", Map.of("into", earlier.id()));
        on(2041, 7, 16); // sixty days later
        Received back = MANAGER.does(merged, "undo-merge", REASON);
        due(back, "decide-adoption", "2041-08-05");
        due(earlier, "decide-adoption", "2041-06-07");
    }

    /** The city goes back to one month: what was received before keeps its thirty days. */
    @Test
    void aMonthEndsOnTheLastDayOfFebruaryAndThirtyDaysInMarch() {
        on(2045, 1, 2);
        terms(Map.of("decide", Map.of("count", 1, "unit", "MONTHS")), LocalDate.of(2045, 1, 31));
        on(2045, 1, 30);
        Received days = CITIZEN.submits("서른 날");
        due(days, "decide-adoption", "2045-03-02"); // 1 March is a holiday
        on(2045, 1, 31);
        Received month = CITIZEN.submits("한 달");
        due(month, "decide-adoption", "2045-02-28");
        Received assigned = HEAD.does(days, "refer", REASON);
        due(assigned, "decide-adoption", "2045-03-02");
        terms(Map.of("decide", Map.of("count", 30, "unit", "CALENDAR_DAYS")), LocalDate.of(2045, 2, 1));
    }

    /** A rule sends what costs much, and a kind, to the committee; what was received before is decided as before. */
    @Test
    void whatTheRulesLeaveToACommitteeNoDepartmentDecides() {
        on(2046, 5, 2);
        Received before = costly("옛 규칙의 큰 사업");
        handling(List.of("REGULATION"), 100_000_000L, LocalDate.of(2046, 5, 3));
        on(2046, 5, 3);
        HEAD.does(before, "adopt", REASON);
        Received costly = costly("큰 사업");
        HEAD.command(costly, "adopt", REASON).then().statusCode(409).body("detail", containsString("committee"));
        HEAD.command(costly, "decline", DECLINE).then().statusCode(409);
        allowed(HEAD, costly).body("actions", hasItem("refer")).body("actions", not(hasItem("adopt")));
        HEAD.does(costly, "refer", REASON);
        allowed(HEAD, CITIZEN.submits("작은 제안")).body("actions", hasItems("adopt", "refer"));
        handling(List.of(), null, LocalDate.of(2046, 5, 4));
    }

    private static Received costly(String title) {
        return CITIZEN.submits(Map.of(
                "title",
                title,
                "problem",
                "현황",
                "responsibleDepartment",
                "TRAFFIC",
                "details",
                Map.of("estimatedCostWon", 250_000_000),
                "submit",
                true));
    }

    private static io.restassured.response.Response credit(Received on, LocalDate carriedOut) {
        Received now = Received.of(HEAD.get(PROPOSALS + "/{id}", on.id()));
        return HEAD.command(
                now,
                "credit-late",
                Map.of("reason", "했습니다.", "carriedOutOn", carriedOut.toString(), "department", "TRAFFIC"));
    }

    private static void handling(List<String> kinds, Long fromWon, LocalDate validFrom) {
        Map<String, Object> data = new HashMap<>(Map.of("committeeKinds", kinds, "repeatNotices", 2));
        if (fromWon != null) {
            data.put("committeeFromWon", fromWon);
        }
        change("proposal-handling", data, validFrom);
    }

    private static void terms(Map<String, Object> change, LocalDate validFrom) {
        Map<String, Object> data = new HashMap<>(MANAGER.get("/api/v1/proposal-rules/proposal-terms")
                .jsonPath()
                .getMap("versions.find { it.version == 2 }.data"));
        data.putAll(change);
        change("proposal-terms", data, validFrom);
    }

    private static void change(String rule, Map<String, Object> data, LocalDate validFrom) {
        MANAGER.json(Map.of("validFrom", validFrom.toString(), "reason", "조례 개정", "data", data))
                .post("/api/v1/proposal-rules/" + rule + "/versions")
                .then()
                .statusCode(201);
    }

    private static io.restassured.response.ValidatableResponse allowed(Api caller, Received on) {
        return caller.get(PROPOSALS + "/{id}/allowed-actions", on.id()).then();
    }

    private static void due(Received on, String kind, String day) {
        HEAD.get(PROPOSALS + "/{id}/duties", on.id())
                .then()
                .body("items.findAll { it.kind == '" + kind + "' && it.state != 'CLOSED' }.dueOn", hasItem(day));
    }

    private static void on(int year, int month, int day) {
        QuarkusMock.installMockForType(
                Clock.fixed(CityTime.startOf(LocalDate.of(year, month, day)).plus(Duration.ofHours(10)), CityTime.ZONE),
                Clock.class);
    }
}
