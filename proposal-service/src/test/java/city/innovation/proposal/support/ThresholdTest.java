package city.innovation.proposal.support;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.Api.OTHER_HEAD;
import static city.innovation.proposal.Api.PROPOSALS;
import static city.innovation.proposal.support.Crowd.supports;
import static city.innovation.proposal.support.Crowd.threshold;
import static city.innovation.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class ThresholdTest {

    private static final Api MAYOR = Api.as(Tokens.token("executive").subject("E00001"));
    private static final String REACHED = "city.innovation.proposal.threshold-reached.v1";

    /** Others begin with Seoul's again. */
    @AfterEach
    void seoulsRulesHold() {
        Crowd.seoulsThresholds();
    }

    /** Thresholds that a handful of people reach, with Seoul's offices. */
    private static void smallThresholds() {
        Crowd.thresholds(
                30,
                List.of(
                        threshold("DEPARTMENT_ANSWERS", 2, "DEPARTMENT", 1, "MONTHS"),
                        threshold("DELIBERATION_SESSION", 3, "MANAGER", 1, "MONTHS"),
                        threshold("MAYOR_ANSWERS", 4, "EXECUTIVE", 1, "MONTHS")));
    }

    @Test
    void fiftySupportersOpenTheDepartmentsDutyAndFortyNineCloseIt() {
        Received proposal = CITIZEN.submits("쉰 명이 바라는 제안");
        Crowd.support(proposal.id(), Crowd.of(49));
        state(proposal, 0).body("state", equalTo("BELOW")).body("remaining", equalTo(1));
        duties(proposal).body("findAll { it.kind == 'department-answers' }", empty());
        Crowd.support(proposal.id(), Crowd.of(50));
        state(proposal, 0).body("state", equalTo("REACHED")).body("version", equalTo(1));
        duties(proposal)
                .body("find { it.kind == 'department-answers' }.state", equalTo("OPEN"))
                .body("find { it.kind == 'department-answers' }.responsibleDepartment", equalTo("TRAFFIC"))
                .body("find { it.kind == 'department-answers' }.term.unit", equalTo("MONTHS"));
        Crowd.withdraw(proposal.id(), Crowd.of(1).getFirst());
        state(proposal, 0).body("state", equalTo("BELOW")).body("version", equalTo(2));
        duties(proposal)
                .body("find { it.kind == 'department-answers' }.state", equalTo("CLOSED"))
                .body("find { it.kind == 'department-answers' }.closedBy", equalTo("support-fell"));
        Crowd.support(proposal.id(), Crowd.of(1));
        duties(proposal).body("findAll { it.kind == 'department-answers' }.state", contains("CLOSED", "OPEN"));
        Crowd.support(proposal.id(), Crowd.of(100));
        state(proposal, 1).body("state", equalTo("REACHED"));
        duties(proposal)
                .body("find { it.kind == 'deliberation-session' }.responsibleRole", equalTo("innovation-manager"));
        try (Topic topic = Topic.named("innovation.proposals")) {
            topic.awaitAtLeast(3, "thresholds", m -> proposal.id().equals(m.key()) && REACHED.equals(m.type()));
            assertThat(topic.of(proposal.id()).stream().filter(m -> m.type().equals(REACHED)))
                    .extracting(m -> m.value().replaceAll(".*\"threshold\":\"(\\w+)\".*\"supports\":(\\d+).*", "$1 $2"))
                    .containsExactly("DEPARTMENT_ANSWERS 50", "DEPARTMENT_ANSWERS 50", "DELIBERATION_SESSION 100");
        }
        ANYBODY.get(PROPOSALS + "/{id}", proposal.id()).then().body("version", equalTo(4));
    }

    @Test
    void theOfficeThatAThresholdNamesAnswersAndNobodyElse() {
        smallThresholds();
        Received proposal = CITIZEN.submits("답을 기다리는 제안");
        Crowd.support(proposal.id(), Crowd.of(4));
        Response reached = ANYBODY.get(path(proposal, "DEPARTMENT_ANSWERS"));
        for (Api other : List.of(OTHER_HEAD, MANAGER, MAYOR, CITIZEN, Api.AUDITOR)) {
            answer(other, proposal, "DEPARTMENT_ANSWERS", reached.header("ETag"))
                    .then()
                    .statusCode(403);
        }
        answer(ANYBODY, proposal, "DEPARTMENT_ANSWERS", reached.header("ETag"))
                .then()
                .statusCode(401);
        answer(HEAD, proposal, "DEPARTMENT_ANSWERS", "\"0\"").then().statusCode(412);
        answer(HEAD, proposal, "NO_SUCH", "\"0\"").then().statusCode(404);
        HEAD.json(Map.of("text", "주민번호 900101-1234567"))
                .header("If-Match", reached.header("ETag"))
                .post(path(proposal, "DEPARTMENT_ANSWERS") + "/answer")
                .then()
                .statusCode(400)
                .body("code", equalTo("resident-number-refused"));
        HEAD.json(Map.of("text", "답"))
                .post(path(proposal, "DEPARTMENT_ANSWERS") + "/answer")
                .then()
                .statusCode(428);
        answer(HEAD, proposal, "DEPARTMENT_ANSWERS", reached.header("ETag"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("answer", equalTo("시범 운영합니다."));
        answer(
                        MAYOR,
                        proposal,
                        "MAYOR_ANSWERS",
                        ANYBODY.get(path(proposal, "MAYOR_ANSWERS")).header("ETag"))
                .then()
                .statusCode(200);
        duties(proposal)
                .body("find { it.kind == 'department-answers' }.closedBy", equalTo("answered"))
                .body("find { it.kind == 'mayor-answers' }.responsibleRole", equalTo("executive"))
                .body("find { it.kind == 'mayor-answers' }.closedBy", equalTo("answered"))
                .body("find { it.kind == 'deliberation-session' }.state", equalTo("OPEN"));
        Crowd.of(4).forEach(person -> Crowd.withdraw(proposal.id(), person));
        state(proposal, 0).body("state", equalTo("ANSWERED"));
        answer(
                        HEAD,
                        proposal,
                        "DEPARTMENT_ANSWERS",
                        ANYBODY.get(path(proposal, "DEPARTMENT_ANSWERS")).header("ETag"))
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void aManagerLiftsATimelyIdeaFromBelowAndItStaysLifted() {
        Received proposal = CITIZEN.submits("때맞춰 답할 제안");
        Crowd.support(proposal.id(), Crowd.of(3));
        Map<String, Object> why = Map.of("reason", "장마 전에 답해야 합니다.");
        String lift = path(proposal, "DEPARTMENT_ANSWERS") + "/lift";
        HEAD.json(why).header("If-Match", "\"0\"").post(lift).then().statusCode(403);
        MANAGER.json(why)
                .header("If-Match", "\"0\"")
                .post(lift)
                .then()
                .statusCode(200)
                .body("state", equalTo("REACHED"))
                .body("lifted", equalTo(true))
                .body("remaining", equalTo(47));
        Crowd.withdraw(proposal.id(), Crowd.of(1).getFirst());
        state(proposal, 0).body("state", equalTo("REACHED"));
        duties(proposal).body("find { it.kind == 'department-answers' }.state", equalTo("OPEN"));
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.await(proposal.id(), REACHED).value()).contains("\"supports\":3");
        }
        CITIZEN.command(proposal, "withdraw", Map.of("reason", "거둡니다.")).then().statusCode(412);
        Received now = Received.of(CITIZEN.get(PROPOSALS + "/{id}", proposal.id()));
        CITIZEN.does(now, "withdraw", Map.of("reason", "거둡니다."));
        state(proposal, 0).body("state", equalTo("BELOW"));
        duties(proposal).body("findAll { it.state != 'CLOSED' }", empty());
    }

    @Test
    void theWindowMovesOnByItself() {
        smallThresholds();
        Received proposal = CITIZEN.submits("창이 지나가는 제안");
        Crowd.support(proposal.id(), Crowd.of(2));
        TestClock.set(CityTime.startOf(today().plusDays(10)).plusSeconds(60));
        Crowd.support(proposal.id(), Crowd.of(3));
        state(proposal, 1).body("state", equalTo("REACHED"));
        TestClock.set(CityTime.startOf(today().plusDays(20)).plusSeconds(60));
        await().untilAsserted(() -> state(proposal, 0).body("state", equalTo("BELOW")));
        ANYBODY.get(supports(proposal.id()))
                .then()
                .body("count", equalTo(3))
                .body("inWindow", equalTo(1))
                .body("thresholds[1].state", equalTo("BELOW"));
        duties(proposal).body("findAll { it.kind == 'department-answers' }.closedBy", contains("support-fell"));
        Crowd.withdraw(proposal.id(), Crowd.of(1).getFirst());
        Crowd.support(proposal.id(), Crowd.of(1));
        state(proposal, 0).body("state", equalTo("REACHED"));
        duties(proposal).body("findAll { it.kind == 'department-answers' }", hasSize(2));
    }

    @Test
    void theWindowMovesOnAfterAnAppealToo() {
        smallThresholds();
        Received proposal = CITIZEN.submits("재심사 중에 창이 지나갈 제안");
        Crowd.support(proposal.id(), Crowd.of(2));
        state(proposal, 0).body("state", equalTo("REACHED"));
        Received declined = HEAD.does(
                Received.of(HEAD.get(PROPOSALS + "/{id}", proposal.id())),
                "decline",
                Map.of("reasonCode", "TOO_COSTLY", "reason", "비쌉니다."));
        Crowd.withdraw(proposal.id(), Crowd.of(1).getFirst()); // looked at while decided: nothing falls
        state(proposal, 0).body("state", equalTo("REACHED"));
        CITIZEN.does(
                Received.of(HEAD.get(PROPOSALS + "/{id}", declined.id())), "appeal", Map.of("reason", "다시 보아 주세요."));
        await().untilAsserted(() -> state(proposal, 0).body("state", equalTo("BELOW")));
    }

    @Test
    void everyCitysHistoryIsDataAndAnOpenProposalKeepsTheRulesOfItsReceipt() {
        Received seoul2020 = CITIZEN.submits("서울 2020");
        Crowd.thresholds(
                30,
                List.of(
                        threshold("DEPARTMENT_ANSWERS", 50, "DEPARTMENT", 1, "MONTHS"),
                        threshold("PUBLIC_FORUM", 500, "MANAGER", 1, "MONTHS"),
                        threshold("MAYOR_ANSWERS", 5_000, "EXECUTIVE", 1, "MONTHS")));
        Received seoul2017 = CITIZEN.submits("서울 2017");
        Crowd.thresholds(30, List.of(threshold("DEPARTMENT_ANSWERS", 50, "DEPARTMENT", 1, "MONTHS")));
        Received seoul2023 = CITIZEN.submits("서울 2023");
        Crowd.thresholds(
                30,
                List.of(
                        threshold("DISCUSSION", 100, "MANAGER", 1, "MONTHS"),
                        threshold("REVIEW", 1_000, "DEPARTMENT", 10, "CALENDAR_DAYS")));
        Received gwangju2019 = CITIZEN.submits("광주 2019");
        Crowd.thresholds(
                30,
                List.of(
                        threshold("DISCUSSION", 50, "MANAGER", 1, "MONTHS"),
                        threshold("REVIEW", 100, "DEPARTMENT", 10, "CALENDAR_DAYS")));
        Received gwangju2020 = CITIZEN.submits("광주 2020");
        required(seoul2020).body("thresholds.supports", contains(50, 100, 1000));
        required(seoul2017).body("thresholds.supports", contains(50, 500, 5000));
        required(seoul2023).body("thresholds.supports", contains(50));
        required(gwangju2019).body("thresholds.supports", contains(100, 1000));
        required(gwangju2020).body("thresholds.supports", contains(50, 100));
        for (Received proposal : List.of(seoul2020, seoul2017, seoul2023, gwangju2019, gwangju2020)) {
            Crowd.support(proposal.id(), Crowd.of(100));
        }
        opened(seoul2020).body("kind", contains("department-answers", "deliberation-session"));
        opened(seoul2017).body("kind", contains("department-answers"));
        opened(seoul2023).body("kind", contains("department-answers"));
        opened(gwangju2019).body("kind", contains("discussion"));
        opened(gwangju2020)
                .body("kind", contains("discussion", "review"))
                .body("[1].responsibleDepartment", equalTo("TRAFFIC"))
                .body("[1].term.count", equalTo(10));
        MANAGER.json(Map.of(
                        "validFrom",
                        today().toString(),
                        "data",
                        Map.of(
                                "windowDays",
                                30,
                                "thresholds",
                                List.of(
                                        threshold("SAME", 1, "MANAGER", 1, "MONTHS"),
                                        threshold("SAME", 2, "MANAGER", 1, "MONTHS"))),
                        "reason",
                        "시험"))
                .post("/api/v1/proposal-rules/support-thresholds/versions")
                .then()
                .statusCode(400);
        MANAGER.json(Map.of(
                        "validFrom",
                        today().toString(),
                        "data",
                        Map.of("windowDays", 30, "thresholds", List.of(threshold("ONE", 100, "MANAGER", 1, "MONTHS"))),
                        "reason",
                        "시험"))
                .post("/api/v1/proposal-rules/support-thresholds/preview")
                .then()
                .body("affected.find { it.what == 'then ONE 100' }.count", greaterThan(4));
    }

    @Test
    void theDepartmentsDutyFollowsTheProposalAndTheMayorsStays() {
        smallThresholds();
        Received proposal = CITIZEN.submits("옮겨 가는 제안");
        Crowd.support(proposal.id(), Crowd.of(4));
        Received now = Received.of(MANAGER.get(PROPOSALS + "/{id}", proposal.id()));
        MANAGER.does(now, "assign", Map.of("department", "PARKS", "reason", "공원 일입니다."));
        duties(proposal)
                .body("find { it.kind == 'department-answers' }.responsibleDepartment", equalTo("PARKS"))
                .body("find { it.kind == 'decide-adoption' }.responsibleDepartment", equalTo("PARKS"))
                .body("find { it.kind == 'mayor-answers' }.responsibleRole", equalTo("executive"));
        MAYOR.get("/api/v1/me/duties?limit=200")
                .then()
                .body("items.findAll { it.resourceId == '" + proposal.id() + "' }.kind", contains("mayor-answers"));
    }

    private static LocalDate today() {
        return CityTime.dateOf(TestClock.now());
    }

    private static String path(Received proposal, String code) {
        return PROPOSALS + "/" + proposal.id() + "/thresholds/" + code;
    }

    private static Response answer(Api by, Received proposal, String code, String tag) {
        return by.json(Map.of("text", "시범 운영합니다.")).header("If-Match", tag).post(path(proposal, code) + "/answer");
    }

    private static io.restassured.response.ValidatableResponse state(Received proposal, int threshold) {
        return ANYBODY.get(supports(proposal.id())).then().statusCode(200).rootPath("thresholds[" + threshold + "]");
    }

    private static io.restassured.response.ValidatableResponse required(Received proposal) {
        return OTHER_CITIZEN.get(supports(proposal.id())).then().statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse duties(Received proposal) {
        return HEAD.get(PROPOSALS + "/{id}/duties", proposal.id())
                .then()
                .statusCode(200)
                .rootPath("items");
    }

    private static io.restassured.response.ValidatableResponse opened(Received proposal) {
        return duties(proposal).rootPath("items.findAll { it.kind != 'decide-adoption' }");
    }
}
