package city.innovation.proposal;

import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.Api.PROPOSALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.proposal.Api.Received;
import city.innovation.proposal.voice.VoiceApi;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class MergeTest {

    @Test
    void theLaterProposerConsentsByMergingAndBothStayLinked() {
        Received earlier = CITIZEN.submits("먼저 낸 제안");
        Received later = OTHER_CITIZEN.submits("같은 제안");
        Received merged = OTHER_CITIZEN.does(later, "merge", Map.of("into", earlier.id()));
        merged.answer()
                .then()
                .body("state", equalTo("MERGED"))
                .body("outcome.code", equalTo("AUTHOR"))
                .body("outcome.to", equalTo(earlier.number()))
                .body("links.rel", contains("merged-into"))
                .body("links.id", contains(earlier.id()));
        Api.ANYBODY
                .get(PROPOSALS + "/{id}", earlier.id())
                .then()
                .body("state", equalTo("SUBMITTED"))
                .body("links.find { it.rel == 'merged-from' }.id", equalTo(later.id()));
        CITIZEN.get(PROPOSALS + "/{id}/revisions", earlier.id()).then().body("items.command", hasItem("take-in"));
        OTHER_CITIZEN
                .get(PROPOSALS + "/{id}/duties", later.id())
                .then()
                .body("items.findAll { it.state != 'CLOSED' }", empty());
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.await(later.id(), "city.innovation.proposal.merged.v1")
                            .value())
                    .contains("\"into\":\"" + earlier.id() + "\"", "\"consent\":\"AUTHOR\"", "\"rel\":\"merged-into\"");
        }
    }

    @Test
    void aManagerNeedsAReasonAndNobodyElseMayMerge() {
        Received earlier = CITIZEN.submits("앞선 제안");
        Received later = OTHER_CITIZEN.submits("뒤의 제안");
        Map<String, Object> into = Map.of("into", earlier.id());
        for (Api other : List.of(CITIZEN, OFFICIAL, HEAD, Api.AUDITOR)) {
            other.command(later, "merge", into).then().statusCode(403);
        }
        MANAGER.command(later, "merge", into).then().statusCode(400).body("violations.field", contains("/reason"));
        MANAGER.does(later, "merge", Map.of("into", earlier.id(), "reason", "같은 내용입니다."))
                .answer()
                .then()
                .body("outcome.code", equalTo("MANAGER"));
    }

    @Test
    void onlyAnEarlierOneThatIsUnderWayTakesIn() {
        Received earlier = CITIZEN.submits("이른 제안");
        Received later = OTHER_CITIZEN.submits("늦은 제안");
        CITIZEN.command(earlier, "merge", Map.of("into", later.id())).then().statusCode(409);
        OTHER_CITIZEN.command(later, "merge", Map.of("into", later.id())).then().statusCode(409);
        OTHER_CITIZEN
                .command(later, "merge", Map.of("into", UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/into"));
        Received draft = Received.of(CITIZEN.propose(Map.of("title", "초안", "problem", "아직")));
        OTHER_CITIZEN.command(later, "merge", Map.of("into", draft.id())).then().statusCode(400);
        CITIZEN.does(earlier, "withdraw", Map.of("reason", "거둡니다."));
        OTHER_CITIZEN
                .command(later, "merge", Map.of("into", earlier.id()))
                .then()
                .statusCode(409);
    }

    @Test
    void aWasteReportIsMergedIntoAnotherOneAlone() {
        Received idea = CITIZEN.submits("전광판을 끄자");
        Received report = OTHER_CITIZEN.submits(Map.of(
                "kind",
                "BUDGET_WASTE",
                "title",
                "켜진 전광판",
                "problem",
                "밤새 켜 둡니다.",
                "details",
                Map.of("estimatedSavingWon", 5_000_000),
                "submit",
                true));
        OTHER_CITIZEN.command(report, "merge", Map.of("into", idea.id())).then().statusCode(409);
    }

    @Test
    void anUndoneMergeLeadsBackWithStateOutcomeAndClocks() {
        Received earlier = CITIZEN.submits("합칠 제안");
        Received developing = MANAGER.does(
                OTHER_CITIZEN.submits("다듬던 제안"),
                "start-development",
                Map.of("until", "2099-12-31", "proposerConsentedOn", "2026-01-02"));
        Received merged = OTHER_CITIZEN.does(developing, "merge", Map.of("into", earlier.id()));
        OTHER_CITIZEN
                .command(merged, "undo-merge", Map.of("reason", "다시"))
                .then()
                .statusCode(403);
        Received back = MANAGER.does(merged, "undo-merge", Map.of("reason", "구간이 다릅니다."));
        back.answer()
                .then()
                .body("state", equalTo("DEVELOPING"))
                .body("outcome.command", equalTo("start-development"))
                .body("links", empty());
        OTHER_CITIZEN
                .get(PROPOSALS + "/{id}/duties", back.id())
                .then()
                .body("items.find { it.state == 'PAUSED' }.kind", equalTo("decide-adoption"))
                .body("items.find { it.state == 'OPEN' }.kind", equalTo("develop"))
                .body("items.find { it.state == 'OPEN' }.dueOn", equalTo("2099-12-31"));
        Api.ANYBODY.get(PROPOSALS + "/{id}", earlier.id()).then().body("links", empty());
        MANAGER.command(back, "undo-merge", Map.of("reason", "또"))
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        OTHER_CITIZEN.does(back, "merge", Map.of("into", earlier.id()));
    }

    @Test
    void originsAreShownAndToldButOfAWasteReportToNobody() {
        String voice = VoiceApi.says(CITIZEN, "제안이 될 목소리").id();
        Map<String, Object> origin = Map.of("type", "voice", "id", voice);
        Received proposal = CITIZEN.submits(
                Map.of("title", "목소리에서 나온 제안", "problem", "현황", "origins", List.of(origin), "submit", true));
        proposal.answer().then().body("links.id", contains(voice)).body("links.rel", contains("origin"));
        Received report = CITIZEN.submits(Map.of(
                "kind",
                "BUDGET_WASTE",
                "title",
                "목소리에서 나온 신고",
                "problem",
                "현황",
                "details",
                Map.of("estimatedSavingWon", 5_000_000),
                "origins",
                List.of(origin),
                "submit",
                true));
        report.answer().then().body("links.id", contains(voice));
        MANAGER.get(PROPOSALS + "/{id}", report.id())
                .then()
                .body("links", empty())
                .body("contributors", nullValue());
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.await(proposal.id(), "city.innovation.proposal.submitted.v1")
                            .value())
                    .contains(voice);
            assertThat(topic.await(report.id(), "city.innovation.proposal.submitted.v1")
                            .value())
                    .doesNotContain(voice);
        }
    }
}
