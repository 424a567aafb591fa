package city.innovation.proposal.revisit;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.AUDITOR;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.kit.lifecycle.IllegalTransition;
import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.proposal.voice.VoiceApi;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class RevisitTest {

    private static final String ROUNDS = "/api/v1/revisit-rounds";

    private static final String FILE = """
            externalId,title,channel,department,receivedAt
            1,심야버스를 늘려 주세요,SOCIAL,%1$s-A,%2$d-01-02
            2,심야 버스 노선이 부족합니다,SOCIAL,%1$s-A,%2$d-02-02
            3,심야버스 배차가 너무 깁니다,WEB,%1$s-A,%2$d-02-09
            4,골목 주차장이 모자랍니다,WEB,%1$s-A,%2$d-01-02
            5,골목에 주차장을 만들어 주세요,WEB,%1$s-A,%2$d-03-02
            6,골목 주차장의 빈자리를 알려 주세요,WEB,%1$s-A,%2$d-03-05
            7,공원 의자가 부서졌어요,WEB,%1$s-B,%2$d-01-02
            8,공원에 의자를 놓아 주세요,WEB,%1$s-B,%2$d-02-05
            9,공원의 의자 수리 요청합니다,WEB,%1$s-B,%2$d-02-09
            10,한 달에만 온 안내판 글씨,WEB,%1$s-B,%2$d-01-02
            11,한 달에만 온 안내판 위치,WEB,%1$s-B,%2$d-01-03
            12,한 달에만 온 안내판 색깔,WEB,%1$s-B,%2$d-01-04
            """;

    @Test
    void aRoundEndsWithAQuickChangeAProposalAndAReason() {
        Received round = open("REVISIT", 2008);
        round.answer().then().body("items", equalTo(3)).body("closedItems", equalTo(0));
        MANAGER.get(ROUNDS + "/{id}/items", round.id())
                .then()
                .body("items.department", contains("REVISIT-A", "REVISIT-A", "REVISIT-B"))
                .body("items.state", everyItem(equalTo("OPEN")))
                .body("items.label", containsInAnyOrder("심야 버스", "골목 주차장", "공원 의자"));
        Api head = head("REVISIT-A");
        Received bus = item(head, round, "심야 버스");
        Received parking = item(head, round, "골목 주차장");
        head.get("/api/v1/me/duties")
                .then()
                .body("items.kind", contains("close-revisit-themes"))
                .body("items.resourceId", contains(round.id()));
        does(head, round, parking, "quick-change", Map.of("before", "표지가 없었습니다.", "after", "표지를 달았습니다."))
                .answer()
                .then()
                .body("state", equalTo("CHANGED"))
                .body("after", equalTo("표지를 달았습니다."));
        Received proposed =
                does(head, round, bus, "propose", Map.of("title", "심야버스 노선 신설", "problem", "자정이 넘으면 끊깁니다."));
        String proposal = proposed.answer().path("proposalId");
        ANYBODY.get("/api/v1/proposals/{id}", proposal)
                .then()
                .body("title", equalTo("심야버스 노선 신설"))
                .body("responsibleDepartment", equalTo("REVISIT-A"));
        List<String> voices = head.get(itemPath(round, bus) + "/voices").path("items");
        assertThat(voices).hasSize(3);
        voices.forEach(voice -> MANAGER.get(VoiceApi.VOICES + "/{id}", voice)
                .then()
                .body("links.rel", contains("proposal"))
                .body("links.id", contains(proposal)));
        head.get("/api/v1/me/duties").then().body("items.kind", contains("decide-adoption"));
        MANAGER.get(ROUNDS + "/{id}/coverage", round.id())
                .then()
                .body("total.themes", equalTo(3))
                .body("total.percent", equalTo(66.7f))
                .body("total.coveredVoices", equalTo(6))
                .body("items[1].figures.open", equalTo(1))
                .body("overdue", equalTo(false));
        Received bench = item(head("REVISIT-B"), round, "공원 의자");
        does(head("REVISIT-B"), round, bench, "give-reason", Map.of("reason", "내년 예산으로 바꿉니다."));
        MANAGER.get(ROUNDS + "/{id}/coverage", round.id())
                .then()
                .body("total.percent", equalTo(100.0f))
                .body("total.changed", equalTo(1))
                .body("total.proposed", equalTo(1))
                .body("total.reasoned", equalTo(1));
        MANAGER.get(ROUNDS + "/{id}", round.id()).then().body("completedAt", notNullValue());
        try (Topic topic = Topic.named("innovation.proposals")) {
            topic.await(round.id(), "city.innovation.revisit.completed.v1");
            assertThat(topic.of(round.id()).stream().map(message -> message.type()))
                    .containsExactly(
                            "city.innovation.revisit.opened.v1",
                            "city.innovation.revisit.item-closed.v1",
                            "city.innovation.revisit.item-closed.v1",
                            "city.innovation.revisit.item-closed.v1",
                            "city.innovation.revisit.completed.v1");
        }
    }

    @Test
    void aDepartmentDealsWithItsOwnThemesAloneAndOnce() {
        Received round = open("ALONE", 2009);
        Api own = head("ALONE-A");
        Api other = head("ALONE-B");
        Received bus = item(own, round, "심야 버스");
        Map<String, Object> reason = Map.of("reason", "그대로 둡니다.");
        command(other, round, bus, "give-reason", reason).then().statusCode(404);
        command(MANAGER, round, bus, "give-reason", reason).then().statusCode(403);
        command(AUDITOR, round, bus, "give-reason", reason).then().statusCode(403);
        Api official = Api.as(Tokens.token("official").subject("E-alone").department("ALONE-A"));
        command(official, round, bus, "give-reason", reason).then().statusCode(403);
        official.get(itemPath(round, bus) + "/allowed-actions")
                .then()
                .body("actions", containsInAnyOrder("quick-change", "propose", "link-proposal"));
        CITIZEN.get(ROUNDS + "/{id}", round.id()).then().statusCode(403);
        ANYBODY.get(ROUNDS + "/{id}/coverage", round.id()).then().statusCode(401);
        other.get(ROUNDS + "/{id}/items", round.id()).then().body("items.department", everyItem(equalTo("ALONE-B")));
        Received idea = Api.CITIZEN.submits("이미 있는 심야버스 제안");
        Received linked = does(own, round, bus, "link-proposal", Map.of("proposalId", idea.id()));
        linked.answer().then().body("state", equalTo("PROPOSED")).body("proposalId", equalTo(idea.id()));
        command(own, round, bus, "give-reason", reason).then().statusCode(412);
        command(own, round, linked, "give-reason", reason).then().statusCode(409);
        command(own, round, linked, "propose", Map.of("title", "두 번째", "problem", "현황"))
                .then()
                .statusCode(409);
        ANYBODY.call().queryParam("q", "두 번째").get(Api.PROPOSALS).then().body("items", empty());
    }

    @Test
    void aRoundNeedsAManagerAWindowAndSomethingThatRecurs() {
        Map<String, Object> body = body(2001, "2999-01-01");
        head("X").json(body).post(ROUNDS).then().statusCode(403);
        MANAGER.json(body).post(ROUNDS).then().statusCode(409);
        MANAGER.json(body(2001, "2001-01-01"))
                .post(ROUNDS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("/dueOn"));
        MANAGER.get(ROUNDS + "?limit=1").then().statusCode(200);
    }

    @Test
    void everyCommandLeadsAnOpenThemeToItsEndAndReopeningBack() {
        for (RevisitCommand command : RevisitCommand.values()) {
            boolean back = command == RevisitCommand.REOPEN;
            for (RevisitItemState state : RevisitItemState.values()) {
                if ((state == RevisitItemState.OPEN) == back) {
                    assertThatThrownBy(() -> command.next(state)).isInstanceOf(IllegalTransition.class);
                } else {
                    assertThat(command.next(state) == RevisitItemState.OPEN).isEqualTo(back);
                }
            }
        }
    }

    @Test
    void aClosedThemeIsTakenUpAgainWithItsDutyAndItsRound() {
        Received round = open("AGAIN", 2007);
        Api head = head("AGAIN-A");
        Received bus = closed(head, round, "심야 버스");
        closed(head, round, "골목 주차장");
        closed(head("AGAIN-B"), round, "공원 의자");
        MANAGER.get(ROUNDS + "/{id}", round.id()).then().body("completedAt", notNullValue());
        Map<String, Object> again = Map.of("reason", "같은 목소리가 다시 들어옵니다.", "dueOn", day(60));
        for (Api other : List.of(
                AUDITOR, Api.as(Tokens.token("official").subject("E-again").department("AGAIN-A")))) {
            command(other, round, bus, "reopen", again).then().statusCode(403);
        }
        command(head, round, bus, "reopen", Map.of("reason", "900101-1234567"))
                .then()
                .statusCode(400);
        command(head, round, bus, "reopen", Map.of("reason", "늦은 날", "dueOn", day(-1)))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/dueOn"));
        Received reopened = does(MANAGER, round, bus, "reopen", again);
        reopened.answer()
                .then()
                .body("state", equalTo("OPEN"))
                .body("reason", nullValue())
                .body("closedAt", nullValue());
        MANAGER.get(ROUNDS + "/{id}", round.id())
                .then()
                .body("completedAt", nullValue())
                .body("closedItems", equalTo(2));
        head.get("/api/v1/me/duties").then().body("items.dueOn", contains(day(60)));
        command(head, round, bus, "reopen", again).then().statusCode(412);
        command(head, round, reopened, "reopen", again).then().statusCode(409);
        AUDITOR.get("/api/v1/services/proposal/change-records?aggregateId={id}", bus.id())
                .then()
                .body("items.find { it.command == 'reopen' }.diff.reason.from", equalTo("그대로 둡니다."));
        does(head, round, reopened, "quick-change", Map.of("before", "막차가 23시였습니다.", "after", "늦췄습니다."));
        head.get("/api/v1/me/duties").then().body("items", empty());
        MANAGER.get(ROUNDS + "/{id}", round.id()).then().body("completedAt", notNullValue());
        try (Topic topic = Topic.named("innovation.proposals")) {
            topic.awaitAtLeast(
                    2,
                    "completed twice",
                    message -> round.id().equals(message.key())
                            && message.type().equals("city.innovation.revisit.completed.v1"));
            assertThat(topic.await(round.id(), "city.innovation.revisit.item-reopened.v1")
                            .value())
                    .contains("\"formerOutcome\":\"REASONED\"")
                    .doesNotContain("다시 들어옵니다");
        }
    }

    @Test
    void aDutyThatIsStillOpenKeepsItsDay() {
        Received round = open("STILL", 2006);
        Api head = head("STILL-A");
        Received bus = closed(head, round, "심야 버스");
        does(head, round, bus, "reopen", Map.of("reason", "다시 봅니다.", "dueOn", day(60)));
        head.get("/api/v1/me/duties").then().body("items.dueOn", contains(day(30)));
    }

    private static Received closed(Api head, Received round, String label) {
        return does(head, round, item(head, round, label), "give-reason", Map.of("reason", "그대로 둡니다."));
    }

    private static String day(int ahead) {
        return CityTime.dateOf(TestClock.now()).plusDays(ahead).toString();
    }

    private static Received open(String department, int year) {
        VoiceApi.imports(FILE.formatted(department, year), department).then().body("succeeded", equalTo(12));
        return Received.of(MANAGER.json(
                        body(year, CityTime.dateOf(TestClock.now()).plusDays(30).toString()))
                .post(ROUNDS)
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    private static Map<String, Object> body(int year, String dueOn) {
        return Map.of("title", year + "년 다시 살펴보기", "from", year + "-01-01", "to", year + "-12-31", "dueOn", dueOn);
    }

    private static Api head(String department) {
        return Api.as(
                Tokens.token("department-manager").subject("E-" + department).department(department));
    }

    private static Received item(Api who, Received round, String label) {
        String id = who.get(ROUNDS + "/{id}/items", round.id()).path("items.find { it.label == '" + label + "' }.id");
        return Received.of(who.get(ROUNDS + "/" + round.id() + "/items/" + id));
    }

    private static String itemPath(Received round, Received item) {
        return ROUNDS + "/" + round.id() + "/items/" + item.id();
    }

    private static Response command(Api who, Received round, Received item, String command, Object body) {
        return VoiceApi.command(who, ROUNDS + "/" + round.id() + "/items", item, command, body);
    }

    private static Received does(Api who, Received round, Received item, String command, Object body) {
        return Received.of(command(who, round, item, command, body)
                .then()
                .statusCode(200)
                .extract()
                .response());
    }
}
