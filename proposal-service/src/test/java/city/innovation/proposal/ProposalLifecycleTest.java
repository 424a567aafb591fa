package city.innovation.proposal;

import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.COLLEAGUE;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.Api.OTHER_HEAD;
import static city.innovation.proposal.Api.PROPOSALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.proposal.Api.Received;
import city.innovation.test.Message;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class ProposalLifecycleTest {

    @Test
    void titleAndProblemAreEnoughAndTheWorldHearsOfItOnce() {
        Received proposal = CITIZEN.submits("골목 주차 빈자리 안내");
        proposal.answer()
                .then()
                .body("state", equalTo("SUBMITTED"))
                .body("number", matchesPattern("P-\\d{4}-\\d{6}"))
                .body("version", equalTo(1))
                .body("ruleVersion", equalTo(2))
                .body("contributors.shareBp", contains(10000));
        try (Topic topic = Topic.named("innovation.proposals")) {
            topic.await(proposal.id(), "city.innovation.proposal.submitted.v1");
            List<Message> told = topic.of(proposal.id());
            assertThat(told).singleElement().satisfies(message -> {
                assertThat(message.headers().get("ce_subject")).isEqualTo(proposal.id());
                assertThat(message.headers().get("ce_sequence")).matches("0+1");
                assertThat(message.headers().get("ce_source")).isEqualTo("/innovation/proposal-service");
                assertThat(message.value()).contains(proposal.number()).doesNotContain("현황과 문제", "홍길동");
            });
        }
        CITIZEN.get(PROPOSALS + "/{id}/duties", proposal.id())
                .then()
                .body("items.kind", contains("decide-adoption"))
                .body("items.responsibleDepartment", contains("TRAFFIC"))
                .body("items.term.unit", contains("CALENDAR_DAYS"));
    }

    @Test
    void aDraftIsItsProposersAlone() {
        Received draft = Received.of(CITIZEN.propose(Map.of("title", "초안", "problem", "아직 쓰는 중")));
        assertThat(draft.state()).isEqualTo("DRAFT");
        for (Api other : List.of(Api.ANYBODY, OTHER_CITIZEN, OFFICIAL, HEAD, MANAGER)) {
            other.get(PROPOSALS + "/{id}", draft.id()).then().statusCode(404);
            other.get(PROPOSALS + "?q=초안").then().body("items.id", not(hasItem(draft.id())));
        }
        OTHER_CITIZEN.command(draft, "submit", null).then().statusCode(404);
        CITIZEN.get(PROPOSALS + "?proposer=me").then().body("items.id", hasItem(draft.id()));
        Received submitted = CITIZEN.does(draft, "submit", null);
        assertThat(submitted.state()).isEqualTo("SUBMITTED");
        Api.ANYBODY.get(PROPOSALS + "/{id}", draft.id()).then().statusCode(200).body("contributors", nullValue());
        Api.ANYBODY.get(PROPOSALS + "/by-number/{n}", submitted.number()).then().body("id", equalTo(draft.id()));
    }

    @Test
    void aSupplementStopsTheClockAndBringsItBackWhereItWas() {
        Received asked = HEAD.does(
                CITIZEN.submits("보완이 필요한 제안"),
                "request-supplement",
                Map.of("reasonCode", "COST_MISSING", "reason", "비용을 적어 주세요."));
        assertThat(asked.state()).isEqualTo("SUPPLEMENTING");
        CITIZEN.get(PROPOSALS + "/{id}/duties", asked.id())
                .then()
                .body("items.find { it.kind == 'decide-adoption' }.state", equalTo("PAUSED"))
                .body("items.find { it.kind == 'answer-supplement' }.responsibleSubject", equalTo("C-7f3a"));
        HEAD.command(asked, "close", Map.of("ground", "SUPPLEMENT_NOT_GIVEN", "reason", "미제출"))
                .then()
                .statusCode(409)
                .body("detail", notNullValue());
        Received given = CITIZEN.does(asked, "supplement", Map.of("answer", "적었습니다.", "improvement", "3천만 원"));
        given.answer().then().body("state", equalTo("SUBMITTED")).body("improvement", equalTo("3천만 원"));
        CITIZEN.get(PROPOSALS + "/{id}/duties", asked.id())
                .then()
                .body("items.find { it.kind == 'decide-adoption' }.state", equalTo("OPEN"))
                .body("items.find { it.kind == 'answer-supplement' }.state", equalTo("CLOSED"));
        CITIZEN.get(PROPOSALS + "/{id}/revisions/diff?from=2&to=3", asked.id())
                .then()
                .body("improvement.to", equalTo("3천만 원"))
                .body("state.from", equalTo("SUPPLEMENTING"));
    }

    @Test
    void aSupplementWithinDevelopmentLeavesTheClockStanding() {
        Received developing = MANAGER.does(
                CITIZEN.submits("다듬을 제안"),
                "start-development",
                Map.of("until", "2099-12-31", "proposerConsentedOn", "2026-01-02"));
        Received asked =
                HEAD.does(developing, "request-supplement", Map.of("reasonCode", "SCOPE", "reason", "범위를 적어 주세요."));
        Received back = CITIZEN.does(asked, "supplement", Map.of("answer", "적었습니다."));
        assertThat(back.state()).isEqualTo("DEVELOPING");
        CITIZEN.get(PROPOSALS + "/{id}/duties", back.id())
                .then()
                .body("items.find { it.kind == 'decide-adoption' }.state", equalTo("PAUSED"));
        Received adopted = HEAD.does(back, "adopt", Map.of("reason", "할 수 있습니다."));
        assertThat(adopted.state()).isEqualTo("ADOPTED");
        CITIZEN.get(PROPOSALS + "/{id}/duties", back.id())
                .then()
                .body("items.findAll { it.state == 'OPEN' }.kind", contains("decide-implementation"));
    }

    @Test
    void onlyTheHeadOfTheDepartmentInChargeDecidesAndNeverOnAnOwnOne() {
        Received proposal = CITIZEN.submits("결정할 제안");
        Map<String, Object> adopt = Map.of("reason", "할 수 있습니다.");
        for (Api other : List.of(CITIZEN, OFFICIAL, OTHER_HEAD, MANAGER, Api.AUDITOR)) {
            other.command(proposal, "adopt", adopt).then().statusCode(403).body("code", equalTo("forbidden"));
        }
        Api.ANYBODY.command(proposal, "adopt", adopt).then().statusCode(401);
        Api self = Api.as(city.innovation.test.Tokens.token("official", "department-manager")
                .subject("E10001")
                .department("TRAFFIC"));
        Received own = self.submits("과장의 제안");
        self.command(own, "adopt", adopt).then().statusCode(403);
        self.get(PROPOSALS + "/{id}/allowed-actions", own.id())
                .then()
                .body("actions", containsInAnyOrder("merge", "withdraw"));
        HEAD.get(PROPOSALS + "/{id}/allowed-actions", proposal.id())
                .then()
                .body(
                        "actions",
                        containsInAnyOrder(
                                "start-development",
                                "request-supplement",
                                "transfer",
                                "close",
                                "refer",
                                "adopt",
                                "decline"));
        Received declined = HEAD.does(proposal, "decline", Map.of("reasonCode", "TOO_COSTLY", "reason", "너무 비쌉니다."));
        declined.answer().then().body("outcome.until", notNullValue());
        HEAD.command(declined, "adopt", adopt)
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowed", not(empty()));
    }

    @Test
    void transferCloseReopenAndWithdrawEndItsDuties() {
        Received transferred = HEAD.does(
                CITIZEN.submits("국도 제안"),
                "transfer",
                Map.of("kind", "OTHER_BODY", "to", "국토교통부", "reason", "소관이 아닙니다."));
        assertThat(transferred.state()).isEqualTo("TRANSFERRED");
        Received closed = HEAD.does(
                CITIZEN.submits("이미 하는 일"), "close", Map.of("ground", "ALREADY_DONE", "reason", "시행하고 있습니다."));
        Received withdrawn = CITIZEN.does(CITIZEN.submits("거둘 제안"), "withdraw", Map.of("reason", "다시 내겠습니다."));
        for (Received ended : List.of(transferred, closed, withdrawn)) {
            CITIZEN.get(PROPOSALS + "/{id}/duties", ended.id())
                    .then()
                    .body("items.findAll { it.state != 'CLOSED' }", empty());
        }
        Received reopened = MANAGER.does(closed, "reopen", Map.of("reason", "잘못 닫았습니다."));
        assertThat(reopened.state()).isEqualTo("SUBMITTED");
        CITIZEN.get(PROPOSALS + "/{id}/duties", closed.id())
                .then()
                .body("items.findAll { it.state == 'OPEN' }.kind", contains("decide-adoption"));
    }

    @Test
    void assigningHandsTheDutiesOver() {
        Received proposal = CITIZEN.submits(Map.of("title", "소관이 없는 제안", "problem", "현황", "submit", true));
        MANAGER.get("/api/v1/me/duties?limit=200")
                .then()
                .body("items.findAll { it.resourceId == '" + proposal.id() + "' }.kind", contains("decide-adoption"));
        Received assigned = MANAGER.does(proposal, "assign", Map.of("department", "PARKS", "reason", "공원 일입니다."));
        assigned.answer().then().body("responsibleDepartment", equalTo("PARKS"));
        OTHER_HEAD
                .get("/api/v1/me/duties?limit=200")
                .then()
                .body("items.findAll { it.resourceId == '" + proposal.id() + "' }.kind", contains("decide-adoption"));
        OTHER_HEAD.does(assigned, "adopt", Map.of("reason", "할 수 있습니다."));
    }

    @Test
    void sharesHoldOnceAllHaveAccepted() {
        Received proposal = OFFICIAL.submits("함께 낸 제안");
        Map<String, Object> shares = Map.of(
                "contributors",
                List.of(
                        Map.of("subject", "E10021", "shareBp", 4000, "lead", false),
                        Map.of("subject", "E10022", "shareBp", 6000, "lead", true)));
        COLLEAGUE.command(proposal, "co-proposers", shares).then().statusCode(403);
        Received invited = OFFICIAL.does(proposal, "co-proposers", shares);
        invited.answer()
                .then()
                .body("contributors.subject", contains("E10021"))
                .body("invitation.accepted", contains("E10021"));
        OTHER_CITIZEN.command(invited, "co-proposers/accept", null).then().statusCode(403);
        COLLEAGUE.get(PROPOSALS + "?proposer=me&limit=200").then().body("items.id", hasItem(proposal.id()));
        Received accepted = COLLEAGUE.does(invited, "co-proposers/accept", null);
        accepted.answer()
                .then()
                .body("contributors.shareBp", contains(4000, 6000))
                .body("contributors.department", contains("TRAFFIC", "TRAFFIC"))
                .body("invitation", nullValue());
        COLLEAGUE.does(accepted, "withdraw", Map.of("reason", "함께 거둡니다."));
    }
}
