package city.innovation.proposal.voice;

import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.voice.VoiceApi.VOICES;
import static city.innovation.proposal.voice.VoiceApi.command;
import static city.innovation.proposal.voice.VoiceApi.does;
import static city.innovation.proposal.voice.VoiceApi.patch;
import static city.innovation.proposal.voice.VoiceApi.says;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.events.Link;
import city.innovation.kit.problem.Refusal;
import city.innovation.proposal.Api.Received;
import city.innovation.proposal.ProposalPersonsErased;
import city.innovation.proposal.ProposalTransferredAsComplaint;
import city.innovation.test.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where voices come from and what they turn into inside this service. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class VoiceIntakeTest {

    @Inject
    VoiceIntake intake;

    @Inject
    Event<ProposalTransferredAsComplaint> complaints;

    @Inject
    Event<ProposalPersonsErased> erased;

    @Test
    @ActivateRequestContext
    void anotherFeatureMakesVoicesOfWhatWasSaidThere() {
        UUID session = UUID.randomUUID();
        UUID id = intake.receive(
                "LISTENING_SESSION",
                "놀이터 그늘막",
                "여름에 미끄럼틀이 뜨겁습니다.",
                "29140",
                new Link("origin", "session", session.toString()));
        MANAGER.get(VOICES + "/{id}", id)
                .then()
                .body("channel", equalTo("LISTENING_SESSION"))
                .body("author", nullValue())
                .body("links.type", contains("session"))
                .body("links.id", contains(session.toString()));
        assertThatThrownBy(() -> intake.receive("PIGEON", "제목", "글", null, new Link("origin", "session", "x")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    @ActivateRequestContext
    void aProposalThatIsAComplaintBecomesItsAuthorsVoiceOnceAndIsErasedWithIt() {
        Received proposal = CITIZEN.submits("쓰레기가 쌓입니다");
        HEAD.does(proposal, "transfer", Map.of("kind", "COMPLAINT", "to", "청소과", "reason", "민원입니다."));
        String voices = VOICES + "?source=proposal&externalId=" + proposal.id();
        CITIZEN.get(voices).then().body("items.title", contains("쓰레기가 쌓입니다"));
        UUID id = UUID.fromString(proposal.id());
        var again = new ProposalTransferredAsComplaint(id, "다시", "다시", "C-7f3a", null);
        QuarkusTransaction.requiringNew().run(() -> complaints.fire(again));
        MANAGER.get(voices).then().body("items.title", contains("쓰레기가 쌓입니다"));
        QuarkusTransaction.requiringNew().run(() -> erased.fire(new ProposalPersonsErased(id, true)));
        CITIZEN.get(voices).then().body("items", empty());
        MANAGER.get(voices).then().body("items.title", contains(""));
    }

    @Test
    void whatIsLikedElsewhereIsShownApart() {
        Received voice = says(CITIZEN, "트위터에서 널리 퍼진 목소리");
        Map<String, Object> figure =
                Map.of("network", "TWITTER", "account", "seoulmania", "count", 50_000, "date", "2026-01-02");
        String reactions = VOICES + "/" + voice.id() + "/reactions";
        MANAGER.json(figure).post(reactions).then().statusCode(201);
        CITIZEN.json(figure).post(reactions).then().statusCode(403);
        CITIZEN.get(reactions).then().statusCode(200).body("total", equalTo(50_000));
        CITIZEN.get(reactions + "/history").then().body("items.count", contains(50_000));
        city.innovation.proposal.Api.OTHER_CITIZEN.get(reactions).then().statusCode(404);
    }

    @Test
    void aVoiceBecomesAProposalWithLinksBothWays() {
        Received voice = VoiceApi.assigned(CITIZEN, "심야버스를 만들어 주세요", "TRAFFIC");
        Received tied = does(
                HEAD,
                voice,
                "propose",
                Map.of("title", "심야버스 노선 신설", "improvement", "여덟 노선을 냅니다.", "speakerProposes", true));
        tied.answer().then().body("links.rel", contains("proposal")).body("state", equalTo("ASSIGNED"));
        String proposal = tied.answer().path("links[0].id");
        Response shown = CITIZEN.get("/api/v1/proposals/{id}", proposal);
        shown.then()
                .statusCode(200)
                .body("title", equalTo("심야버스 노선 신설"))
                .body("problem", equalTo("심야버스를 만들어 주세요 때문에 힘듭니다."))
                .body("contributors.subject", contains("C-7f3a"))
                .body("responsibleDepartment", equalTo("TRAFFIC"));
        command(CITIZEN, voice, "propose", Map.of()).then().statusCode(412);
        Received own = does(CITIZEN, tied, "propose", Map.of());
        own.answer().then().body("links", hasSize(2));
    }

    @Test
    void filingChangesWhereItIsFoundAndNotWhatWasSaid() {
        Received voice = says(CITIZEN, "공원 의자가 부서졌습니다");
        String path = VOICES + "/" + voice.id();
        Response filed = patch(
                MANAGER, path, voice.tag(), "{\"district\":\"D-FILED\",\"channel\":\"VISIT\",\"challenge\":null}");
        filed.then().statusCode(200).body("district", equalTo("D-FILED")).body("channel", equalTo("VISIT"));
        String tag = filed.header("ETag");
        patch(MANAGER, path, tag, "{\"socialChannel\":\"" + UUID.randomUUID() + "\"}")
                .then()
                .statusCode(400);
        patch(MANAGER, path, tag, "{\"text\":\"다른 말\"}").then().statusCode(400);
    }
}
