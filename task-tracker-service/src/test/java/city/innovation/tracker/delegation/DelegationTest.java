package city.innovation.tracker.delegation;

import static city.innovation.test.Patience.await;
import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.AUDITOR;
import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import city.innovation.events.organisation.DelegationGranted;
import city.innovation.events.organisation.DelegationRevoked;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import city.innovation.test.Topic;
import city.innovation.tracker.Api;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.RuleSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is away lets a deputy act; everything else stays as it is. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class DelegationTest {

    private static final String DELEGATIONS = "/api/v1/delegations";
    private static final String INDICES = "/api/v1/competitiveness";

    private final String absent = "E-AWAY-" + UUID.randomUUID();
    private final String deputy = "E-DEPUTY-" + UUID.randomUUID();
    private final Api away = Api.as(Tokens.token("innovation-manager", "official", "auditor")
            .subject(absent)
            .department("INNOVATION")
            .grade(4));
    private final Api standIn = Api.as(Tokens.token("official").subject(deputy).department("PARKS"));
    private final LocalDate today = CityTime.dateOf(TestClock.now());

    @Inject
    Sql sql;

    private final UUID member = UUID.randomUUID();

    @BeforeEach
    void theDeputyServes() {
        sql.update("insert into member (id, subject, version, event_sequence) values (?, ?, 1, 1)", member, deputy);
        sql.update(
                "insert into member_fact (member_id, valid_from, active) values (?, ?, true)",
                member,
                today.minusYears(1));
    }

    @AfterEach
    void theDirectoryIsAsItWas() {
        sql.update("delete from member_fact where member_id = ?", member);
        sql.update("delete from member where id = ?", member);
    }

    @Test
    void theDeputyDoesWhatTheAbsentPersonMayAndIsWrittenDownWithBoth() {
        standIn.json(index(absent)).post(INDICES).then().statusCode(403);
        instead().post(INDICES).then().statusCode(403).body("code", equalTo("no-delegation"));
        Made given = away.makes(DELEGATIONS, days(0, 3));
        given.answer()
                .then()
                .body("state", equalTo("ACTIVE"))
                .body("roles", containsInAnyOrder("official", "innovation-manager"))
                .body("department", equalTo("INNOVATION"));
        String id = instead()
                .contentType("application/json")
                .body(index(absent))
                .post(INDICES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        AUDITOR.get("/api/v1/services/task-tracker/change-records?aggregateId={id}", id)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].actor", equalTo(deputy))
                .body("items[0].onBehalfOf", equalTo(absent))
                .body("items[0].intact", equalTo(true));
        standIn.json(index(deputy)).post(INDICES).then().statusCode(403);
    }

    @Test
    void bothSeeItAndTheDeputySeesInWhosePlaceItActs() {
        Made given = away.makes(DELEGATIONS, days(0, 0));
        for (Api one : List.of(away, standIn)) {
            one.get("/api/v1/me").then().body("delegations.id", contains(given.id()));
            one.get(DELEGATIONS).then().body("items.id", hasItem(given.id()));
            one.get(given.path()).then().statusCode(200);
        }
        instead()
                .get("/api/v1/me")
                .then()
                .body("subject", equalTo(absent))
                .body("deputy", equalTo(deputy))
                .body("grade", equalTo("4"))
                .body("may.delegations", contains("list"))
                .body("roles", containsInAnyOrder("official", "innovation-manager"));
        MANAGER.get(DELEGATIONS + "?on={day}", today.toString()).then().body("items.id", hasItem(given.id()));
        Api.as("official").get(given.path()).then().statusCode(404);
        Api.as("official").get(DELEGATIONS).then().body("items", empty());
        CITIZEN.get(DELEGATIONS).then().statusCode(403);
        ANYBODY.get(DELEGATIONS).then().statusCode(401);
    }

    @Test
    void itHoldsFromItsFirstDayUntilItIsRevoked() {
        Made coming = away.makes(DELEGATIONS, days(1, 2));
        assertThat(coming.state()).isEqualTo("COMING");
        instead().get("/api/v1/me").then().statusCode(403);
        Made given = away.makes(DELEGATIONS, days(0, 0));
        instead().get("/api/v1/me").then().statusCode(200);
        Api.as("official")
                .command(given, "revoke", Map.of("reason", "남의 일"))
                .then()
                .statusCode(404);
        Made revoked = standIn.does(given, "revoke", Map.of("reason", "맡을 수 없게 되었습니다."));
        assertThat(revoked.state()).isEqualTo("REVOKED");
        instead().get("/api/v1/me").then().statusCode(403).body("code", equalTo("no-delegation"));
        standIn.command(given, "revoke", Map.of("reason", "또")).then().statusCode(412);
        standIn.command(revoked, "revoke", Map.of("reason", "또")).then().statusCode(409);
        away.makes(DELEGATIONS, days(0, 0));
        try (Topic plans = Topic.named("innovation.plans")) {
            await().until(() -> told(plans, given), types -> types.size() == 2);
            assertThat(told(plans, given)).containsExactly(DelegationGranted.TYPE, DelegationRevoked.TYPE);
        }
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refuses(days(absent, 0, 0), "/deputy");
        refuses(days("E-NOBODY", 0, 0), "/deputy");
        refuses(days(-1, 1), "/validFrom");
        refuses(days(2, 1), "/validTo");
        refuses(days(0, 90), "/validTo");
        away.json(days(0, 0)).contentType("text/plain").post(DELEGATIONS).then().statusCode(415);
        CITIZEN.json(days(0, 0)).post(DELEGATIONS).then().statusCode(403);
        AUDITOR.json(days(0, 0)).post(DELEGATIONS).then().statusCode(403);
        ANYBODY.json(days(0, 0)).post(DELEGATIONS).then().statusCode(401);
        away.makes(DELEGATIONS, days(0, 0));
        instead()
                .contentType("application/json")
                .body(days(5, 6))
                .post(DELEGATIONS)
                .then()
                .statusCode(403);
    }

    @Test
    void ofManyAtOnceForTheSameDaysOneIsTaken() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int from = i;
                answers.add(threads.submit(
                        () -> away.json(days(from, 9)).post(DELEGATIONS).statusCode()));
            }
            List<Integer> codes = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                codes.add(answer.get());
            }
            assertThat(codes).containsOnlyOnce(201).containsOnly(201, 409);
        }
    }

    private RequestSpecification instead() {
        return standIn.call().header("On-Behalf-Of", absent);
    }

    @Test
    void howLongOneMayLastIsRuleDataAndWhatWasGivenStays() {
        Made given = away.makes(DELEGATIONS, days(0, 20));
        Map<String, Object> old = RuleSteps.change("delegation-terms", "longestDays", 10);
        away.json(days(30, 50)).post(DELEGATIONS).then().statusCode(400);
        away.makes(DELEGATIONS, days(30, 35));
        assertThat(away.sees(given).state()).isEqualTo("ACTIVE");
        instead().get("/api/v1/me").then().statusCode(200);
        RuleSteps.set("delegation-terms", old);
        away.makes(DELEGATIONS, days(60, 80));
    }

    private Map<String, Object> days(int from, int to) {
        return days(deputy, from, to);
    }

    private Map<String, Object> days(String by, int from, int to) {
        return Map.of(
                "deputy",
                by,
                "validFrom",
                today.plusDays(from).toString(),
                "validTo",
                today.plusDays(to).toString(),
                "reason",
                "국외 출장");
    }

    private void refuses(Map<String, ?> body, String field) {
        Response refused = away.json(body).post(DELEGATIONS);
        refused.then().statusCode(400).body("violations.field", contains(field));
    }

    private static List<String> told(Topic plans, Made delegation) {
        return plans.all().stream()
                .filter(event -> delegation.id().equals(event.headers().get("ce_subject")))
                .map(event -> event.type())
                .toList();
    }

    private static Map<String, Object> index(String code) {
        return Map.of(
                "code",
                "X" + code.substring(code.length() - 8).toUpperCase(Locale.ROOT),
                "name",
                "지수",
                "publisher",
                "발행처",
                "year",
                2026,
                "rank",
                1,
                "score",
                1);
    }
}
