package city.innovation.proposal.support;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.COLLEAGUE;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.Api.PROPOSALS;
import static city.innovation.proposal.support.Crowd.supports;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class SupportTest {

    @Test
    void onePersonSupportsOnceAndCanTakeItBack() {
        Received proposal = CITIZEN.submits("심야버스를 늘려 주세요");
        ANYBODY.get(supports(proposal.id()))
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("count", equalTo(0))
                .body("mine", nullValue())
                .body("windowDays", equalTo(30))
                .body("thresholds.code", contains("DEPARTMENT_ANSWERS", "DELIBERATION_SESSION", "MAYOR_ANSWERS"))
                .body("thresholds.supports", contains(50, 100, 1000))
                .body("thresholds.remaining", contains(50, 100, 1000))
                .body("thresholds.by", contains("DEPARTMENT", "MANAGER", "EXECUTIVE"))
                .body("thresholds.state", everyItem(equalTo("BELOW")));
        for (int i = 0; i < 2; i++) {
            OTHER_CITIZEN
                    .call()
                    .put(supports(proposal.id()) + "/me")
                    .then()
                    .statusCode(200)
                    .body("count", equalTo(1))
                    .body("inWindow", equalTo(1))
                    .body("mine", equalTo(true));
        }
        OFFICIAL.call().put(supports(proposal.id()) + "/me").then().body("count", equalTo(2));
        ANYBODY.get(PROPOSALS + "/{id}", proposal.id())
                .then()
                .body("supportCount", equalTo(2))
                .body("version", equalTo(1));
        for (int i = 0; i < 2; i++) {
            OTHER_CITIZEN
                    .call()
                    .delete(supports(proposal.id()) + "/me")
                    .then()
                    .statusCode(200)
                    .body("count", equalTo(1))
                    .body("mine", equalTo(false));
        }
        OTHER_CITIZEN.call().put(supports(proposal.id()) + "/me").then().body("count", equalTo(2));
        Api.AUDITOR
                .get("/api/v1/services/proposal/change-records?aggregateId="
                        + SupportBook.id(UUID.fromString(proposal.id()), "C-91bb"))
                .then()
                .body("items.command", hasSize(3));
    }

    @Test
    void nobodySupportsAnOwnOneADraftADecidedOneOrWithoutALogin() {
        Received proposal = CITIZEN.submits("내 제안");
        CITIZEN.call()
                .put(supports(proposal.id()) + "/me")
                .then()
                .statusCode(403)
                .body("detail", notNullValue());
        ANYBODY.call().put(supports(proposal.id()) + "/me").then().statusCode(401);
        for (Api other : List.of(Api.AUDITOR, Api.as("system"), Api.as("operator"))) {
            other.call().put(supports(proposal.id()) + "/me").then().statusCode(403);
        }
        Received draft = Received.of(CITIZEN.propose(Map.of("title", "초안", "problem", "쓰는 중")));
        OTHER_CITIZEN.call().put(supports(draft.id()) + "/me").then().statusCode(404);
        OTHER_CITIZEN.get(supports(draft.id())).then().statusCode(404);
        OTHER_CITIZEN.call().put(supports(proposal.id()) + "/me").then().statusCode(200);
        HEAD.does(proposal, "decline", Map.of("reasonCode", "TOO_COSTLY", "reason", "너무 비쌉니다."));
        OFFICIAL.call()
                .put(supports(proposal.id()) + "/me")
                .then()
                .statusCode(409)
                .body("code", equalTo("conflict"));
        OTHER_CITIZEN.call().delete(supports(proposal.id()) + "/me").then().body("count", equalTo(0));
    }

    @Test
    void whoBecomesAProposerSupportsItNoLonger() {
        Received proposal = OFFICIAL.submits("함께 낼 제안");
        COLLEAGUE.call().put(supports(proposal.id()) + "/me").then().body("count", equalTo(1));
        Received invited = OFFICIAL.does(
                proposal,
                "co-proposers",
                Map.of(
                        "contributors",
                        List.of(
                                Map.of("subject", "E10021", "shareBp", 6000, "lead", true),
                                Map.of("subject", "E10022", "shareBp", 4000, "lead", false))));
        COLLEAGUE.get(supports(proposal.id())).then().body("mine", equalTo(true));
        COLLEAGUE.does(invited, "co-proposers/accept", null);
        COLLEAGUE.get(supports(proposal.id())).then().body("count", equalTo(0)).body("mine", equalTo(false));
    }

    @Test
    void fiftyPeopleAtOnceAreFiftyAndOnePersonFiftyTimesAtOnceIsOne() throws Exception {
        Received many = CITIZEN.submits("모두가 한꺼번에");
        List<Supplier<Response>> calls = new ArrayList<>();
        Crowd.of(50).forEach(person -> calls.add(() -> person.call().put(supports(many.id()) + "/me")));
        assertThat(Crowd.atOnce(50, calls)).allMatch(answer -> answer.statusCode() == 200);
        OFFICIAL.get(supports(many.id()))
                .then()
                .body("count", equalTo(50))
                .body("inWindow", equalTo(50))
                .body("thresholds[0].state", equalTo("REACHED"))
                .body("thresholds[0].remaining", equalTo(0));
        CITIZEN.get(PROPOSALS + "/{id}/duties", many.id())
                .then()
                .body("items.findAll { it.kind == 'department-answers' }", hasSize(1));

        Received one = CITIZEN.submits("한 사람이 쉰 번");
        Supplier<Response> put = () -> OTHER_CITIZEN.call().put(supports(one.id()) + "/me");
        assertThat(Crowd.atOnce(50, List.of(put))).allMatch(answer -> answer.statusCode() == 200);
        OTHER_CITIZEN.get(supports(one.id())).then().body("count", equalTo(1)).body("inWindow", equalTo(1));

        Supplier<Response> delete = () -> OTHER_CITIZEN.call().delete(supports(one.id()) + "/me");
        assertThat(Crowd.atOnce(50, List.of(put, delete))).allMatch(answer -> answer.statusCode() == 200);
        Response after = OTHER_CITIZEN.get(supports(one.id()));
        int expected = after.path("mine") ? 1 : 0;
        after.then().body("count", equalTo(expected)).body("inWindow", equalTo(expected));
        ANYBODY.get(PROPOSALS + "/{id}", one.id()).then().body("supportCount", equalTo(expected));
    }

    @Test
    void listsAreSortedAndNarrowedBySupport() {
        List<Received> proposals = List.of(3, 1, 2).stream()
                .map(count -> {
                    Received proposal = CITIZEN.submits(
                            Map.of("title", "공감 " + count, "problem", "현황", "category", "supported", "submit", true));
                    Crowd.support(proposal.id(), Crowd.of(count));
                    return proposal;
                })
                .toList();
        List<String> most = List.of(
                proposals.get(0).id(), proposals.get(2).id(), proposals.get(1).id());
        Response first = ANYBODY.get(PROPOSALS + "?category=supported&sort=-supports&limit=2");
        first.then().body("items.id", contains(most.get(0), most.get(1))).body("items.supportCount", contains(3, 2));
        ANYBODY.get(PROPOSALS + "?category=supported&sort=-supports&limit=2&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.id", contains(most.get(2)))
                .body("nextCursor", nullValue());
        ANYBODY.get(PROPOSALS + "?category=supported&sort=supports")
                .then()
                .body("items.supportCount", contains(1, 2, 3));
        ANYBODY.get(PROPOSALS + "?category=supported&minSupports=2&includeTotal=true")
                .then()
                .body("total", equalTo(2));
        ANYBODY.get(PROPOSALS + "?category=supported&minSupports=4").then().body("items", empty());
        ANYBODY.get(PROPOSALS + "?sort=likes")
                .then()
                .statusCode(400)
                .body("violations[0].message", org.hamcrest.Matchers.containsString("supports"));
        CITIZEN.propose(Map.of("title", "공감 초안", "problem", "쓰는 중", "category", "supported-draft"));
        CITIZEN.get(PROPOSALS + "?proposer=me&category=supported-draft&sort=-supports")
                .then()
                .body("items", hasSize(1));
    }
}
