package city.innovation.proposal;

import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.Api.OTHER_HEAD;
import static city.innovation.proposal.Api.PROPOSALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class HandlingTest {

    @Test
    void aThirdRepeatIsClosedAfterTwoNoticesAndNoEarlier() {
        Received first = CITIZEN.submits("되풀이할 제안");
        Received second = CITIZEN.submits("되풀이 하나");
        Received third = CITIZEN.submits("되풀이 둘");
        Map<String, Object> notice = Map.of("repeats", first.id(), "reason", "3월에 회신했습니다.");
        Map<String, Object> close =
                Map.of("ground", "THIRD_REPEAT", "repeats", first.id(), "reason", "같은 제안을 세 번 되풀이했습니다.");
        OTHER_CITIZEN.command(second, "note-repeat", notice).then().statusCode(403);
        HEAD.does(second, "note-repeat", notice)
                .answer()
                .then()
                .body("state", equalTo("SUBMITTED"))
                .body("links.rel", contains("repeats"));
        HEAD.command(third, "close", close).then().statusCode(409).body("detail", containsString("2"));
        HEAD.command(third, "close", Map.of("ground", "THIRD_REPEAT", "reason", "세 번째"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/repeats"));
        Received noted = HEAD.does(third, "note-repeat", notice);
        HEAD.command(noted, "note-repeat", notice).then().statusCode(409);
        Received closed = HEAD.does(CITIZEN.submits("되풀이 셋"), "close", close);
        closed.answer().then().body("state", equalTo("CLOSED")).body("links.id", contains(first.id()));
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.await(third.id(), "city.innovation.proposal.repeat-noted.v1")
                            .value())
                    .contains("\"notices\":2", "\"repeats\":\"" + first.id() + "\"", "C-7f3a");
        }
    }

    @Test
    void anotherPersonsProposalIsNoRepeat() {
        Received first = CITIZEN.submits("남의 제안");
        Received other = OTHER_CITIZEN.submits("비슷한 제안");
        HEAD.command(other, "note-repeat", Map.of("repeats", first.id(), "reason", "되풀이"))
                .then()
                .statusCode(409);
    }

    @Test
    void whatBecameOfATransferIsReportedBack() {
        Received transferred = HEAD.does(
                CITIZEN.submits("예산으로 할 일"),
                "transfer",
                Map.of(
                        "kind",
                        "PARTICIPATORY_BUDGET",
                        "to",
                        "주민참여예산위원회",
                        "reason",
                        "예산이 필요합니다.",
                        "outcomeExpectedOn",
                        "2099-10-01"));
        HEAD.get(PROPOSALS + "/{id}/duties", transferred.id())
                .then()
                .body("items.findAll { it.state == 'OPEN' }.kind", contains("hear-of-transfer"))
                .body("items.findAll { it.state == 'OPEN' }.dueOn", contains("2099-10-01"));
        Map<String, Object> report = Map.of("outcome", "TAKEN_UP", "reason", "3천만 원을 받았습니다.");
        OTHER_HEAD
                .command(transferred, "report-transfer-outcome", report)
                .then()
                .statusCode(403);
        Api elsewhere = Api.as(Tokens.token("system").subject("S-budget").departments("PARKS"));
        elsewhere.command(transferred, "report-transfer-outcome", report).then().statusCode(403);
        Api budget = Api.as(Tokens.token("system").subject("S-budget").departments("TRAFFIC"));
        budget.get(PROPOSALS + "/{id}/allowed-actions", transferred.id())
                .then()
                .body("actions", contains("report-transfer-outcome"));
        Received told = budget.does(transferred, "report-transfer-outcome", report);
        told.answer()
                .then()
                .body("state", equalTo("TRANSFERRED"))
                .body("outcome.code", equalTo("TAKEN_UP"))
                .body("outcome.to", equalTo("주민참여예산위원회"));
        HEAD.get(PROPOSALS + "/{id}/duties", told.id()).then().body("items.findAll { it.state == 'OPEN' }", empty());
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.await(told.id(), "city.innovation.proposal.transfer-outcome-reported.v1")
                            .value())
                    .contains("\"destination\":\"PARTICIPATORY_BUDGET\"", "\"outcome\":\"TAKEN_UP\"");
        }
    }

    @Test
    void aComplaintIsAnsweredAsAVoiceAndAWasteReportIsNone() {
        Map<String, Object> complaint = Map.of("kind", "COMPLAINT", "to", "민원실", "reason", "민원입니다.");
        Received transferred = HEAD.does(CITIZEN.submits("도로가 패였어요"), "transfer", complaint);
        HEAD.command(transferred, "report-transfer-outcome", Map.of("outcome", "TAKEN_UP", "reason", "고쳤습니다."))
                .then()
                .statusCode(409);
        String voice = MANAGER.get("/api/v1/voices?source=proposal&externalId=" + transferred.id())
                .path("items[0].id");
        HEAD.get(PROPOSALS + "/{id}", transferred.id())
                .then()
                .body("links.find { it.rel == 'became' }.type", equalTo("voice"))
                .body("links.find { it.rel == 'became' }.id", equalTo(voice));
        MANAGER.get("/api/v1/voices/{id}", voice).then().body("links.id", hasItem(transferred.id()));
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.await(transferred.id(), "city.innovation.proposal.transferred.v1")
                            .value())
                    .contains("\"voiceId\":\"" + voice + "\"", "\"rel\":\"became\"");
        }
        Received report = CITIZEN.submits(Map.of(
                "kind",
                "BUDGET_WASTE",
                "title",
                "새는 수도",
                "problem",
                "물이 샙니다.",
                "responsibleDepartment",
                "TRAFFIC",
                "details",
                Map.of("estimatedSavingWon", 1_000_000),
                "submit",
                true));
        HEAD.command(report, "transfer", complaint).then().statusCode(409);
    }

    @Test
    void aTerminationNamesItsTargetByItsId() {
        Api.OFFICIAL
                .propose(Map.of(
                        "kind",
                        "TERMINATION",
                        "title",
                        "겹치는 회의",
                        "problem",
                        "두 번 합니다.",
                        "details",
                        Map.of("ground", "OVERLAPPING_FUNCTION", "workItemId", "회의"),
                        "submit",
                        true))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/details/workItemId"));
    }

    @Test
    void anotherSystemReadsNoMoreThanEverybody() {
        Received hidden = CITIZEN.submits(Map.of("title", "숨긴 제안", "problem", "비밀 내용", "hidden", true, "submit", true));
        Api.as(Tokens.token("system").subject("S-other"))
                .get(PROPOSALS + "/{id}", hidden.id())
                .then()
                .body("problem", org.hamcrest.Matchers.nullValue())
                .body("contributors", org.hamcrest.Matchers.nullValue());
        MANAGER.get(PROPOSALS + "/{id}/allowed-actions", hidden.id()).then().body("actions", hasItem("merge"));
    }
}
