package city.innovation.proposal;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.Api.PROPOSALS;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class BatchAndExpandTest {

    private static final Map<String, Object> DONE = Map.of("ground", "ALREADY_DONE", "reason", "이미 시행하고 있습니다.");

    @Test
    void anOfficeClosesWhatItMayAndHearsOfTheRest() {
        Received good = CITIZEN.submits("한꺼번에 닫을 제안");
        Received closed = HEAD.does(CITIZEN.submits("이미 닫은 제안"), "close", DONE);
        Received elsewhere = CITIZEN.submits(
                Map.of("title", "남의 부서 제안", "problem", "문제", "responsibleDepartment", "PARKS", "submit", true));
        HEAD.json(Map.of("items", List.of(row(good), row(closed), row(elsewhere)), "close", DONE))
                .post(PROPOSALS + "/batch/close")
                .then()
                .statusCode(207)
                .body("items.id", contains(good.id(), closed.id(), elsewhere.id()))
                .body("items.status", contains(200, 409, 403))
                .body("items[0].resource.state", equalTo("CLOSED"))
                .body("items[1].problem.code", equalTo("illegal-transition"))
                .body("items[2].problem.code", equalTo("forbidden"))
                .body("succeeded", equalTo(1));
        CITIZEN.get(PROPOSALS + "/{id}", elsewhere.id()).then().body("state", equalTo("SUBMITTED"));
        try (Topic topic = Topic.named("innovation.proposals")) {
            topic.await(good.id(), "city.innovation.proposal.closed.v1");
        }
    }

    @Test
    void whoReportedAWasteIsConcealedThereAndNowhereElse() {
        Api both = Api.as(
                Tokens.token("official", "department-manager").subject("E-BOTH").department("TRAFFIC"));
        Received waste = both.submits(Map.of(
                "kind", "BUDGET_WASTE",
                "title", "새는 수도",
                "problem", "물이 샙니다.",
                "responsibleDepartment", "TRAFFIC",
                "details", Map.of("estimatedSavingWon", 1_000_000),
                "submit", true));
        Received other = CITIZEN.submits("낭비 신고와 함께 닫을 제안");
        both.json(Map.of("items", List.of(row(waste), row(other)), "close", DONE))
                .post(PROPOSALS + "/batch/close")
                .then()
                .statusCode(207)
                .body("items.status", contains(403, 200));
        Api.AUDITOR
                .get("/api/v1/services/proposal/change-records?aggregateId=" + other.id())
                .then()
                .body("items[0].command", equalTo("close"))
                .body("items[0].actor", equalTo("E-BOTH"));
    }

    @Test
    void aManagerAssignsSeveral() {
        Received one = CITIZEN.submits("한꺼번에 맡길 제안 하나");
        Received two = CITIZEN.submits("한꺼번에 맡길 제안 둘");
        MANAGER.json(Map.of(
                        "items",
                        List.of(row(one), Map.of("id", two.id(), "version", 99)),
                        "assign",
                        Map.of("department", "PARKS", "reason", "공원 업무입니다.")))
                .post(PROPOSALS + "/batch/assign")
                .then()
                .statusCode(207)
                .body("items.status", contains(200, 412))
                .body("items[0].resource.responsibleDepartment", equalTo("PARKS"));
        ANYBODY.json(Map.of("items", List.of(row(one)), "assign", Map.of("department", "PARKS", "reason", "공원")))
                .post(PROPOSALS + "/batch/assign")
                .then()
                .statusCode(401);
    }

    @Test
    void labelsAndNamesComeWithTheProposal() {
        Received proposal = CITIZEN.submits("이름과 함께 볼 제안");
        HEAD.get(PROPOSALS + "/{id}?expand=labels,people", proposal.id())
                .then()
                .statusCode(200)
                .body("expanded.labels.proposal-states.SUBMITTED", equalTo("Submitted"))
                .body("expanded.labels", hasKey("proposal-kinds"))
                .body("expanded.people.C-7f3a.name", equalTo("홍길동"));
        Api.as(Tokens.token("official").subject("E77001").department("PARKS"))
                .get(PROPOSALS + "/{id}?expand=people", proposal.id())
                .then()
                .body("expanded.people.C-7f3a.name", equalTo("홍*동"))
                .body("expanded.labels", nullValue());
        OTHER_CITIZEN
                .get(PROPOSALS + "/{id}?expand=people", proposal.id())
                .then()
                .body("expanded.people", not(hasKey("C-7f3a")));
        HEAD.get(PROPOSALS + "/{id}", proposal.id()).then().body("expanded", nullValue());
    }

    @Test
    void aListNamesItsCodesOnce() {
        CITIZEN.submits("목록에 이름표가 붙을 제안");
        String korean = given().header("Accept-Language", "ko")
                .get(PROPOSALS + "?limit=1&expand=labels")
                .then()
                .statusCode(200)
                .header("Vary", equalTo("Authorization, Accept-Language"))
                .body("expanded.people", nullValue())
                .extract()
                .asString();
        assertThat(korean).containsPattern("\"proposal-states\":\\{\"[A-Z_]+\":\"\\p{IsHangul}");
        ANYBODY.get(PROPOSALS + "?expand=people")
                .then()
                .statusCode(400)
                .body("violations[0].message", equalTo("must be one of: labels"));
        ANYBODY.get(PROPOSALS + "?expand=everything").then().statusCode(400);
    }

    @Test
    void whoWishesItIsKnownByIdAlone() {
        Api author = Api.as(Tokens.token("citizen").subject("C-wishes-it").name("나잊자"));
        Received proposal = author.submits("이름을 지울 제안");
        String path = "/api/v1/services/proposal/people/C-wishes-it/erase";
        HEAD.json(Map.of("reason", "본인 요청")).post(path).then().statusCode(403);
        MANAGER.json(Map.of("reason", "본인 요청")).post(path).then().statusCode(204);
        MANAGER.get(PROPOSALS + "/{id}?expand=people", proposal.id())
                .then()
                .body("contributors.subject", contains("C-wishes-it"))
                .body("expanded.people", not(hasKey("C-wishes-it")));
        MANAGER.json(Map.of("reason", "본인 요청")).post(path).then().statusCode(404);
        Api.AUDITOR
                .get("/api/v1/services/proposal/change-records?command=erase-person")
                .then()
                .body("items[0].actor", equalTo("E30001"));
        author.submits("다시 온 사람의 제안");
        MANAGER.get(PROPOSALS + "/{id}?expand=people", proposal.id())
                .then()
                .body("expanded.people.C-wishes-it.name", equalTo("나잊자"));
    }

    private static Map<String, Object> row(Received proposal) {
        return Map.of("id", proposal.id(), "version", proposal.answer().path("version"));
    }
}
