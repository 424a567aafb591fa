package city.innovation.proposal;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.voice.VoiceApi.VOICES;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import city.innovation.proposal.Api.Received;
import city.innovation.proposal.voice.VoiceApi;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a proposal comes of is known, and knows of it. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class OriginTest {

    private static final String SESSIONS = "/api/v1/sessions";

    @Test
    void voiceAndSessionKnowOfTheProposalOnceItIsHandedIn() {
        Received voice = VoiceApi.says(CITIZEN, "제안이 되는 목소리");
        String session = session("LISTENING");
        Received draft =
                Received.of(CITIZEN.propose(proposal(false, origin("voice", voice.id()), origin("session", session)))
                        .then()
                        .statusCode(201)
                        .extract()
                        .response());
        CITIZEN.get(VOICES + "/{id}", voice.id()).then().body("links", empty());
        ANYBODY.get(SESSIONS + "/{id}", session).then().body("proposals", empty());
        CITIZEN.does(draft, "submit", null);
        CITIZEN.get(VOICES + "/{id}", voice.id())
                .then()
                .body("links.rel", contains("proposal"))
                .body("links.id", contains(draft.id()));
        MANAGER.get(VOICES + "/{id}/revisions", voice.id()).then().body("items.command", hasItem("tie"));
        ANYBODY.get(SESSIONS + "/{id}", session).then().body("proposals", contains(draft.id()));
        Received second = CITIZEN.submits(proposal(true, origin("voice", voice.id()), origin("session", session)));
        CITIZEN.get(VOICES + "/{id}", voice.id()).then().body("links.id", contains(draft.id(), second.id()));
        ANYBODY.get(SESSIONS + "/{id}", session).then().body("proposals", contains(draft.id(), second.id()));
    }

    @Test
    void nothingKnowsOfAWasteReportThatComesOfIt() {
        Received voice = VoiceApi.says(CITIZEN, "신고가 되는 목소리");
        String session = session("LISTENING");
        Map<String, Object> report = proposal(true, origin("voice", voice.id()), origin("session", session));
        report.put("kind", "BUDGET_WASTE");
        report.put("details", Map.of("estimatedSavingWon", 1));
        CITIZEN.submits(report).answer().then().body("links.id", contains(voice.id(), session));
        MANAGER.get(VOICES + "/{id}", voice.id()).then().body("links", empty()).body("version", equalTo(1));
        MANAGER.get(SESSIONS + "/{id}", session).then().body("proposals", empty());
    }

    @Test
    void nobodyNamesWhatThereIsNotOrMayNotBeKnown() {
        Received others = VoiceApi.says(OTHER_CITIZEN, "남의 목소리");
        String internal = session("STAFF_ASSEMBLY");
        refused(origin("voice", UUID.randomUUID().toString()));
        refused(origin("session", UUID.randomUUID().toString()));
        refused(origin("voice", others.id()));
        refused(origin("session", internal));
        refused(origin("session", others.id()));
        Received own = VoiceApi.says(CITIZEN, "내 목소리");
        CITIZEN.propose(proposal(true, origin("voice", own.id()), origin("voice", others.id())))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/origins/1/id"));
        CITIZEN.get(VOICES + "/{id}", own.id()).then().body("links", empty());
    }

    private static ValidatableResponse refused(Map<String, Object> origin) {
        return CITIZEN.propose(proposal(false, origin))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/origins/0/id"));
    }

    private static String session(String kind) {
        return HEAD.json(Map.of(
                        "kind", kind,
                        "title", "제안이 나오는 자리",
                        "department", "TRAFFIC",
                        "startsAt", "2099-12-03T05:00:00Z",
                        "place", "시민청"))
                .post(SESSIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> origin(String type, String id) {
        return Map.of("type", type, "id", id);
    }

    @SafeVarargs
    private static Map<String, Object> proposal(boolean submit, Map<String, Object>... origins) {
        return new HashMap<>(Map.of(
                "title",
                "들은 것에서 나온 제안",
                "problem",
                "현황",
                "responsibleDepartment",
                "TRAFFIC",
                "origins",
                List.of(origins),
                "submit",
                submit));
    }
}
