package city.innovation.tracker.disclosure;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.AUDITOR;
import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.OFFICIAL;
import static city.innovation.tracker.Api.OTHER_HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.DutyView;
import city.innovation.kit.time.CityTime;
import city.innovation.test.Message;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import city.innovation.test.Topic;
import city.innovation.tracker.Api;
import city.innovation.tracker.Api.Made;
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

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class InformationRequestTest {

    private static final String REQUESTS = "/api/v1/information-requests";
    private static final Map<String, Object> GIVEN =
            Map.of("outcome", "DISCLOSED", "answer", "드립니다.", "publishedTitle", "심야버스 자료", "documents", 3);
    private static final Map<String, Object> WITHHELD = Map.of(
            "outcome", "NOT_DISCLOSED",
            "ground", "PERSONAL_DATA",
            "groundReason", "개인을 알 수 있습니다.",
            "answer", "드릴 수 없습니다.",
            "publishedTitle", "통화 기록",
            "documents", 0);

    @Inject
    Duties duties;

    @Test
    void aRequestIsDecidedByItsDepartmentAndPublished() {
        Made request = CITIZEN.makes(REQUESTS, asked("심야버스 노선 자료"));
        request.answer().then().body("feeWon", equalTo(0));
        assertThat(duty(request).responsibleDepartment()).isEqualTo("TRAFFIC");
        assertThat(duty(request).kind()).isEqualTo("decide-information-request");
        request.answer().then().body("dueOn", equalTo(duty(request).dueOn().toString()));
        for (Api stranger : List.of(OTHER_HEAD, Api.as(Tokens.token("citizen").subject("C-other")))) {
            stranger.get(request.path()).then().statusCode(404);
            stranger.command(request, "decide", GIVEN).then().statusCode(404);
        }
        for (Api reader : List.of(OFFICIAL, MANAGER, AUDITOR, CITIZEN)) {
            reader.get(request.path()).then().statusCode(200);
            reader.command(request, "decide", GIVEN).then().statusCode(403);
        }
        HEAD.get(request.path() + "/allowed-actions").then().body("actions", contains("assign", "extend", "decide"));
        HEAD.command(request, "decide", with(GIVEN, "ground", "TRADE_SECRET"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/ground"));
        Made decided = HEAD.does(request, "decide", GIVEN);
        decided.answer()
                .then()
                .body("state", equalTo("DECIDED"))
                .body("outcome", equalTo("DISCLOSED"))
                .body("decision.late", equalTo(false))
                .body("dueOn", nullValue());
        HEAD.command(decided, "decide", GIVEN).then().statusCode(409);
        assertThat(duty(request).closedBy()).isEqualTo("decide");
        assertThat(ANYBODY.get(REQUESTS + "/published?department=TRAFFIC").asString())
                .contains("심야버스 자료", request.id())
                .doesNotContain("C-7f3a", "노선 자료");
        CITIZEN.command(decided, "object", Map.of("text", "더 주세요.")).then().statusCode(409);
        try (Topic topic = Topic.named("innovation.plans")) {
            Message told = topic.await(request.id(), "city.innovation.information-request.decided.v1");
            assertThat(told.value()).contains("\"outcome\":\"DISCLOSED\"").doesNotContain("노선 자료");
            topic.await(request.id(), "city.innovation.information-request.received.v1");
        }
    }

    @Test
    void theTimeIsTenBusinessDaysAndTenMoreOnce() {
        Made request = HEAD.makes(REQUESTS, with(asked("종이로 온 청구"), "receivedOnPaper", "2020-11-02"));
        request.answer()
                .then()
                .body("dueOn", equalTo("2020-11-16"))
                .body("requester", nullValue())
                .body("number", startsWith("D-2020-"));
        HEAD.get(REQUESTS + "?overdue=true&year=2020").then().body("items.id", hasItem(request.id()));
        HEAD.command(request, "extend", Map.of()).then().statusCode(400);
        Made extended = HEAD.does(request, "extend", Map.of("reason", "제3자 의견을 듣습니다."));
        extended.answer().then().body("dueOn", equalTo("2020-11-30"));
        assertThat(duty(request).dueOn()).hasToString("2020-11-30");
        HEAD.command(extended, "extend", Map.of("reason", "또 늘립니다.")).then().statusCode(409);
        HEAD.does(extended, "decide", GIVEN).answer().then().body("decision.late", equalTo(true));
        CITIZEN.json(with(asked("앞날의 청구"), "receivedOnPaper", "2020-11-02"))
                .post(REQUESTS)
                .then()
                .statusCode(403);
        HEAD.json(with(asked("앞날의 청구"), "receivedOnPaper", "2199-11-02"))
                .post(REQUESTS)
                .then()
                .statusCode(400);
    }

    @Test
    void whatIsWithheldCanBeObjectedTo() {
        Made request = CITIZEN.makes(REQUESTS, asked("통화 기록"));
        HEAD.command(request, "decide", with(WITHHELD, "ground", null)).then().statusCode(400);
        HEAD.command(request, "decide", with(WITHHELD, "documents", 1))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/documents"));
        Made decided = HEAD.does(request, "decide", WITHHELD);
        HEAD.command(decided, "object", Map.of("text", "내 것이 아닙니다.")).then().statusCode(403);
        Made objected = CITIZEN.does(decided, "object", Map.of("text", "합계라도 주세요."));
        assertThat(objected.state()).isEqualTo("OBJECTED");
        assertThat(duty(request).kind()).isEqualTo("decide-information-objection");
        Made extended = HEAD.does(objected, "extend", Map.of("reason", "심의회를 엽니다."));
        HEAD.command(extended, "extend", Map.of("reason", "또 엽니다.")).then().statusCode(409);
        HEAD.does(extended, "decide-objection", Map.of("outcome", "PARTLY", "answer", "합계를 드립니다."))
                .answer()
                .then()
                .body("state", equalTo("CLOSED"))
                .body("outcome", equalTo("PARTLY"))
                .body("objection.outcome", equalTo("PARTLY"));
        ANYBODY.get(REQUESTS + "/published?outcome=PARTLY").then().body("items.id", hasItem(request.id()));
    }

    @Test
    void anObjectionComesWithinThirtyDaysAndAWithdrawalBeforeTheDecision() {
        Made own = CITIZEN.makes(REQUESTS, asked("내 청구"));
        CITIZEN.command(own, "object", Map.of("text", "아직 결정 전")).then().statusCode(409);
        CITIZEN.does(own, "withdraw", null).answer().then().body("state", equalTo("WITHDRAWN"));
        Made decided = HEAD.does(CITIZEN.makes(REQUESTS, asked("오래된 결정")), "decide", WITHHELD);
        TestClock.advance(Duration.ofDays(40));
        CITIZEN.command(decided, "object", Map.of("text", "늦었습니다.")).then().statusCode(409);
        CITIZEN.command(decided, "withdraw", null).then().statusCode(409);
    }

    @Test
    void anotherDepartmentMayHaveToDecide() {
        Made request = CITIZEN.makes(REQUESTS, Map.of("title", "공원 자료", "text", "공원 자료를 주세요."));
        assertThat(duty(request).responsibleRole()).isEqualTo("innovation-manager");
        OTHER_HEAD.get(request.path()).then().statusCode(404);
        Made assigned = MANAGER.does(request, "assign", Map.of("department", "PARKS", "reason", "공원과 소관"));
        assertThat(duty(request).responsibleDepartment()).isEqualTo("PARKS");
        OTHER_HEAD.get(REQUESTS).then().body("items.id", hasItem(request.id()));
        HEAD.get(REQUESTS).then().body("items.id", not(hasItem(request.id())));
        OTHER_HEAD.does(assigned, "decide", GIVEN);
        try (Topic topic = Topic.named("innovation.plans")) {
            topic.await(request.id(), "city.innovation.information-request.assigned.v1");
        }
    }

    @Test
    void aYearIsCounted() {
        Made given = HEAD.makes(REQUESTS, with(asked("하나"), "receivedOnPaper", "2011-11-02"));
        HEAD.does(given, "decide", GIVEN);
        Made kept = HEAD.makes(REQUESTS, with(asked("둘"), "receivedOnPaper", "2011-11-03"));
        HEAD.does(kept, "decide", WITHHELD);
        HEAD.makes(REQUESTS, with(asked("셋"), "receivedOnPaper", "2011-11-04"));
        ANYBODY.get(REQUESTS + "/statistics?year=2011")
                .then()
                .body("total.received", equalTo(3))
                .body("total.waiting", equalTo(1))
                .body("total.disclosed", equalTo(1))
                .body("total.notDisclosed", equalTo(1))
                .body("total.documents", equalTo(3))
                .body("total.late", equalTo(2))
                .body("byDepartment.department", containsInAnyOrder("TRAFFIC"))
                .body("byGround.PERSONAL_DATA", equalTo(1));
    }

    @Test
    void whatBeganUnderAVersionOfTheRuleEndsUnderIt() {
        Made before = CITIZEN.makes(REQUESTS, asked("옛 규칙의 청구"));
        String terms = """
                {"decide":{"count":1,"unit":"BUSINESS_DAYS"},"extendDecision":{"count":1,"unit":"BUSINESS_DAYS"},
                 "object":{"count":30,"unit":"CALENDAR_DAYS"},"decideObjection":{"count":7,"unit":"BUSINESS_DAYS"},
                 "extendObjection":{"count":7,"unit":"BUSINESS_DAYS"}}""";
        change(terms);
        Made after = CITIZEN.makes(REQUESTS, asked("새 규칙의 청구"));
        assertThat(duty(after).dueOn()).isBefore(duty(before).dueOn());
        Made extended = HEAD.does(before, "extend", Map.of("reason", "옛 규칙으로"));
        assertThat(duty(extended).dueOn()).isAfter(duty(after).dueOn().plusDays(20));
        change(terms.replace("{\"count\":1,", "{\"count\":10,"));
        Made restored = CITIZEN.makes(REQUESTS, asked("되돌린 규칙의 청구"));
        assertThat(duty(restored).dueOn()).isAfter(duty(after).dueOn());
    }

    private static void change(String data) {
        String today = CityTime.dateOf(TestClock.now()).toString();
        MANAGER.json("{\"validFrom\":\"%s\",\"reason\":\"시험\",\"data\":%s}".formatted(today, data))
                .post("/api/v1/tracker-rules/information-request-terms/versions")
                .then()
                .statusCode(201);
    }

    /** The last one opened. */
    private DutyView duty(Made request) {
        return duties.of(UUID.fromString(request.id())).getLast();
    }

    private static Map<String, Object> asked(String title) {
        return Map.of("title", title, "text", title + "를 받고 싶습니다.", "department", "TRAFFIC");
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }
}
