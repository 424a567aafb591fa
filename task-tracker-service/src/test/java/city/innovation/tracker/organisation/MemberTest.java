package city.innovation.tracker.organisation;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.AUDITOR;
import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.OFFICIAL;
import static city.innovation.tracker.Api.OTHER_HEAD;
import static city.innovation.tracker.Api.SYSTEM;
import static city.innovation.tracker.organisation.Organisation.MEMBERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.kit.time.CityTime;
import city.innovation.test.Message;
import city.innovation.test.Patience;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import city.innovation.test.Topic;
import city.innovation.tracker.Api;
import city.innovation.tracker.RuleSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class MemberTest {

    private static final Api SAFETY =
            Api.as(Tokens.token("department-manager").subject("E70001").department("SAFETY"));

    @Inject
    Organisation organisation;

    @AfterEach
    void nothingStays() {
        organisation.isGone();
    }

    @Test
    void theDirectoryTellsWhatHeldOnEachDay() {
        Organisation.isThere();
        enter(row("E1", "김하나", "TRAFFIC", "8", "2024-01-01"), row("E1", "김하나", "PARKS", "7", "2025-07-01"))
                .then()
                .statusCode(207)
                .body("changed", equalTo(2));
        MANAGER.get(MEMBERS + "/E1?on=2025-06-30")
                .then()
                .body("department", equalTo("TRAFFIC"))
                .body("grade", equalTo("8"))
                .body("since", equalTo("2024-01-01"))
                .body("name", equalTo("김하나"));
        MANAGER.get(MEMBERS + "/E1?on=2025-07-01").then().body("grade", equalTo("7"));
        MANAGER.get(MEMBERS + "/E1?on=2023-12-31").then().statusCode(404);
        MANAGER.get(MEMBERS + "/E1/changes").then().body("items.grade", contains("8", "7"));
        ANYBODY.get(MEMBERS + "/E1/changes").then().statusCode(401);
        ANYBODY.get(MEMBERS + "?department=TRAFFIC&on=2025-06-30").then().body("items.subject", hasItem("E1"));
        ANYBODY.get(MEMBERS + "?department=TRAFFIC&on=2025-07-01").then().body("items.subject", empty());
        ANYBODY.get(MEMBERS + "?subject=E1&subject=E2").then().body("items", hasSize(1));
        enter(row("E1", "김하나", "TRAFFIC", "8", "2024-01-01"), row("E1", "김하나", "PARKS", "7", "2025-07-01"))
                .then()
                .body("unchanged", equalTo(2));
        enter(row("E1", "김하나", "TRAFFIC", "8", "2024-03-01")).then().body("unchanged", equalTo(1));
    }

    @Test
    void namesAreWholeForThoseWhoseBusinessTheyAre() {
        Organisation.isThere();
        enter(row("E2", "김하나", "TRAFFIC", "8", "2024-01-01"));
        Api itself = Api.as(Tokens.token("official").subject("E2").department("ELSEWHERE"));
        Api granted = Api.as(Tokens.token("system").subject("evaluation").claim("scope", "members:read"));
        Api elsewhere = Api.as(Tokens.token("system")
                .subject("parks")
                .claim("scope", "members:read")
                .departments("PARKS"));
        for (Api whole : List.of(OFFICIAL, HEAD, SAFETY, MANAGER, AUDITOR, itself, granted)) {
            whole.get(MEMBERS + "/E2").then().body("name", equalTo("김하나"));
            whole.get(MEMBERS + "?q=하나").then().body("items.subject", hasItem("E2"));
        }
        for (Api masked : List.of(ANYBODY, CITIZEN, OTHER_HEAD, SYSTEM, elsewhere)) {
            masked.get(MEMBERS + "/E2").then().body("name", equalTo("김*나"));
            masked.get(MEMBERS + "?q=하나").then().body("items", empty());
        }
    }

    @Test
    void aBatchSaysWhatItDidNotTake() {
        Organisation.isThere();
        Map<String, Object> noDepartment = row("E4", "박셋", null, "8", "2024-01-01");
        enter(row("E3", "이두리", "NEVER", "8", "2024-01-01"), noDepartment, row("E5", "최넷", "PARKS", "6", "2024-01-01"))
                .then()
                .statusCode(207)
                .body("items.outcome", contains("REFUSED", "REFUSED", "CHANGED"))
                .body("items[0].violations.field", contains("/department"));
        enter(row("E6", "900101-1234567", "PARKS", "6", "2024-01-01")).then().statusCode(400);
        for (Api other : List.of(CITIZEN, HEAD, AUDITOR)) {
            other.json(Map.of("items", List.of(row("E7", "정다섯", "PARKS", "6", "2024-01-01"))))
                    .post(MEMBERS + "/changes")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void theWorldIsToldWithoutNames() {
        Organisation.isThere();
        enter(row("E8", "김하나", "TRAFFIC", "8", "2024-01-01"));
        String id = MANAGER.get(MEMBERS + "/E8").path("id");
        try (Topic topic = Topic.named("innovation.plans")) {
            Message told = topic.await(id, "city.innovation.member.changed.v1");
            assertThat(told.value())
                    .contains("\"grade\":\"8\"", "\"department\":\"TRAFFIC\"", "\"active\":true")
                    .doesNotContain("김하나");
        }
    }

    @Test
    void theNameOfSomebodyWhoLeftIsErasedAndTheRestStays() {
        Organisation.isThere();
        enter(row("E9", "김하나", "TRAFFIC", "8", "2024-01-01"));
        Response serving = MANAGER.get(MEMBERS + "/E9");
        erase(MANAGER, "E9", serving.header("ETag")).then().statusCode(409);
        LocalDate today = CityTime.dateOf(TestClock.now());
        String back = today.minusMonths(1).toString();
        enter(leaving("E9", today.minusYears(1).toString())).then().body("changed", equalTo(1));
        Response left = MANAGER.get(MEMBERS + "/E9");
        left.then().body("active", equalTo(false)).body("name", equalTo("김하나"));
        erase(HEAD, "E9", left.header("ETag")).then().statusCode(403);
        erase(MANAGER, "E9", left.header("ETag"))
                .then()
                .statusCode(200)
                .body("name", nullValue())
                .body("nameErased", equalTo(true));
        MANAGER.get(MEMBERS + "/E9?on=2024-05-01")
                .then()
                .body("name", nullValue())
                .body("grade", equalTo("8"))
                .body("department", equalTo("TRAFFIC"));
        assertThat(AUDITOR.get("/api/v1/services/task-tracker/change-records?aggregateId=" + left.path("id"))
                        .asString())
                .contains("\"erase\"")
                .doesNotContain("김하나");
        enter(row("E9", "김하나", "TRAFFIC", "8", "2024-01-01"));
        MANAGER.get(MEMBERS + "/E9?on=2024-05-01").then().body("name", nullValue());
        enter(row("E9", "김하나", "PARKS", "7", back)).then().body("changed", equalTo(1));
        MANAGER.get(MEMBERS + "/E9?on=" + back).then().body("name", equalTo("김하나"));
        MANAGER.get(MEMBERS + "/E9?on=2024-05-01").then().body("name", nullValue());
    }

    @Test
    void timeErasesTheNamesOfThoseWhoLeftLongAgo() {
        enter(row("E10", "김하나", "TRAFFIC", "8", "2019-01-01"), leaving("E10", "2020-01-01"));
        enter(
                row("E11", "김둘", "TRAFFIC", "8", "2019-01-01"),
                leaving("E11", TestClock.now().toString().substring(0, 10)));
        Patience.await().until(() -> MANAGER.get(MEMBERS + "/E10").path("nameErased"));
        MANAGER.get(MEMBERS + "/E11").then().body("nameErased", equalTo(false));
    }

    @Test
    void whoeverLeftUnderARuleIsKeptByItAndWhoeverLeavesFollowsTheNewOne() {
        LocalDate today = CityTime.dateOf(TestClock.now());
        enter(
                row("E12", "김셋", "TRAFFIC", "8", "2019-01-01"),
                leaving("E12", today.minusDays(1).toString()));
        Map<String, Object> old =
                RuleSteps.change("member-retention", "afterLeaving", Map.of("count", 1, "unit", "CALENDAR_DAYS"));
        enter(row("E13", "김넷", "TRAFFIC", "8", "2019-01-01"), leaving("E13", today.toString()));
        TestClock.advance(Duration.ofDays(5));
        Patience.await().until(() -> MANAGER.get(MEMBERS + "/E13").path("nameErased"));
        MANAGER.get(MEMBERS + "/E12").then().body("nameErased", equalTo(false));
        RuleSteps.set("member-retention", old);
    }

    @Test
    void aFileIsTakenWithKoreanHeaders() {
        Organisation.isThere();
        Response job = Files.imports(MANAGER, MEMBERS, """
                직원번호,성명,부서코드,직급,직위,시작일,재직
                F1,김하나,TRAFFIC,7,주무관,2024-01-01,재직
                F2,이두리,NEVER,7,주무관,2024-01-01,
                F3,박셋,PARKS,7,주무관 900101-1234567,2024-01-01,Y
                F4,최넷,PARKS,7,,어제,Y
                """, Map.of());
        job.then().body("succeeded", equalTo(2)).body("failed", equalTo(2));
        MANAGER.get(job.path("errorsUrl"))
                .then()
                .body("items.row", contains(3, 4, 5))
                .body("items.severity", contains("ERROR", "WARNING", "ERROR"));
        MANAGER.get(MEMBERS + "/F3").then().body("position", equalTo("주무관 ######-*******"));
    }

    private static Response enter(Object... rows) {
        return SYSTEM.json(Map.of("items", List.of(rows))).post(MEMBERS + "/changes");
    }

    private static Map<String, Object> row(String subject, String name, String department, String grade, String from) {
        Map<String, Object> row =
                new HashMap<>(Map.of("subject", subject, "name", name, "grade", grade, "validFrom", from));
        if (department != null) {
            row.put("department", department);
        }
        return row;
    }

    private static Map<String, Object> leaving(String subject, String from) {
        return Map.of("subject", subject, "validFrom", from, "active", false);
    }

    private static Response erase(Api who, String subject, String tag) {
        return who.json(Map.of("reason", "삭제 요구")).header("If-Match", tag).post(MEMBERS + "/" + subject + "/erase");
    }
}
