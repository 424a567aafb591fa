package city.innovation.proposal.grievance;

import static city.innovation.proposal.Api.AUDITOR;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.Api.OTHER_HEAD;
import static city.innovation.proposal.voice.VoiceApi.OMBUDSMAN;
import static city.innovation.proposal.voice.VoiceApi.VOICES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.events.EventTypes;
import city.innovation.events.voice.GrievanceEvent;
import city.innovation.kit.lifecycle.IllegalTransition;
import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.proposal.RuleCalls;
import city.innovation.proposal.voice.VoiceApi;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class GrievanceTest {

    private static final String GRIEVANCES = "/api/v1/grievances";

    @Test
    void theOmbudsmanFollowsAGrievanceToItsEndWhateverTheDepartmentDoes() {
        Received voice = VoiceApi.assigned(CITIZEN, "열 달째 그대로인 보도 턱", "TRAFFIC");
        Received opened = open(voice);
        opened.answer().then().body("number", matchesPattern("G-\\d{4}-\\d{6}"));
        LocalDate later = CityTime.dateOf(TestClock.now()).plusDays(60);
        Received recommended = does(
                OMBUDSMAN, opened, "recommend", Map.of("recommendation", "턱을 낮추십시오.", "followUpOn", later.toString()));
        recommended.answer().then().body("department", equalTo("TRAFFIC")).body("state", equalTo("RECOMMENDED"));
        duties().then().body("items.findAll { it.resourceId == '" + opened.id() + "' }.kind", hasSize(1));
        HEAD.get("/api/v1/me/duties?limit=200")
                .then()
                .body(
                        "items.findAll { it.resourceId == '" + opened.id() + "' }.kind",
                        contains("respond-to-recommendation"));
        Received responded = does(HEAD, recommended, "respond", Map.of("response", "ACCEPTED", "text", "7월까지 낮추겠습니다."));
        Received looked = does(
                OMBUDSMAN,
                responded,
                "follow-up",
                Map.of(
                        "finding",
                        "PARTLY",
                        "note",
                        "한 곳만 고쳤습니다.",
                        "nextOn",
                        later.plusDays(30).toString()));
        looked.answer().then().body("state", equalTo("RESPONDED")).body("followUps.finding", contains("PARTLY"));
        Received closed = does(OMBUDSMAN, looked, "close", Map.of("finding", "CARRIED_OUT", "conclusion", "모두 고쳤습니다."));
        closed.answer().then().body("state", equalTo("CLOSED")).body("followUpOn", nullValue());
        duties().then().body("items.findAll { it.resourceId == '" + opened.id() + "' }", hasSize(0));
        CITIZEN.get(VOICES + "/{id}", voice.id())
                .then()
                .body("grievance", equalTo("CLOSED"))
                .body("state", equalTo("ASSIGNED"))
                .body("version", equalTo(2));
        OMBUDSMAN
                .get(GRIEVANCES + "/{id}/revisions", opened.id())
                .then()
                .body("items.command", contains("open", "recommend", "respond", "follow-up", "close"));
        try (Topic topic = Topic.named("innovation.proposals")) {
            topic.await(opened.id(), "city.innovation.grievance.closed.v1");
            assertThat(topic.of(opened.id()).stream()
                            .map(message -> message.headers().get("ce_sequence")))
                    .hasSize(5)
                    .isSorted();
            assertThat(topic.of(opened.id()))
                    .noneMatch(message -> message.value().contains("턱을"));
        }
    }

    @Test
    void nobodyButTheOmbudsmanLeadsAndTheDepartmentRespondsAlone() {
        Received voice = VoiceApi.assigned(CITIZEN, "옴부즈만만 여는 민원", "TRAFFIC");
        Map<String, Object> open = Map.of("voiceId", voice.id(), "ground", "살펴봅니다.");
        for (Api other : new Api[] {CITIZEN, HEAD, MANAGER, AUDITOR}) {
            other.json(open).post(GRIEVANCES).then().statusCode(403);
        }
        Received opened = open(voice);
        OMBUDSMAN.json(open).post(GRIEVANCES).then().statusCode(409);
        Map<String, Object> recommend = Map.of("recommendation", "하십시오.", "followUpOn", "2999-01-01");
        command(HEAD, opened, "recommend", recommend).then().statusCode(404);
        command(MANAGER, opened, "recommend", recommend).then().statusCode(403);
        command(CITIZEN, opened, "recommend", recommend).then().statusCode(403);
        command(OMBUDSMAN, opened, "respond", Map.of("response", "ACCEPTED", "text", "예"))
                .then()
                .statusCode(403);
        command(OMBUDSMAN, opened, "recommend", Map.of("recommendation", "x", "followUpOn", "2001-01-01"))
                .then()
                .statusCode(400);
        Received recommended = does(OMBUDSMAN, opened, "recommend", recommend);
        for (Api reader : new Api[] {CITIZEN, HEAD, MANAGER, AUDITOR, OMBUDSMAN}) {
            reader.get(GRIEVANCES + "/{id}", opened.id()).then().statusCode(200);
        }
        for (Api other : new Api[] {OTHER_CITIZEN, OTHER_HEAD, Api.ANYBODY, Api.OFFICIAL}) {
            other.get(GRIEVANCES + "/{id}", opened.id()).then().statusCode(404);
        }
        command(OMBUDSMAN, recommended, "recommend", recommend)
                .then()
                .statusCode(409)
                .body("allowed", containsInAnyOrder("respond", "follow-up", "close"));
        HEAD.get(GRIEVANCES + "/{id}/allowed-actions", opened.id()).then().body("actions", contains("respond"));
        HEAD.get(GRIEVANCES + "?limit=200").then().body("items.id", hasItem(opened.id()));
        OTHER_HEAD.get(GRIEVANCES + "?limit=200").then().body("items.id", not(hasItem(opened.id())));
        CITIZEN.get(GRIEVANCES).then().statusCode(403);
        OMBUDSMAN
                .get(GRIEVANCES + "?voiceId=" + voice.id() + "&state=RECOMMENDED&followUpBefore=2999-02-01")
                .then()
                .body("items.id", contains(opened.id()));
        MANAGER.get(VOICES + "?grievance=true&limit=200").then().body("items.id", hasItem(voice.id()));
    }

    @Test
    void aVoiceWithoutADepartmentNeedsOneNamedInTheRecommendation() {
        Received opened = open(VoiceApi.says(CITIZEN, "맡은 부서가 없는 민원"));
        Map<String, Object> recommend = Map.of("recommendation", "하십시오.", "followUpOn", "2999-01-01");
        command(OMBUDSMAN, opened, "recommend", recommend)
                .then()
                .statusCode(400)
                .body("violations.field", contains("/department"));
        does(
                OMBUDSMAN,
                opened,
                "recommend",
                Map.of("recommendation", "하십시오.", "followUpOn", "2999-01-01", "department", "PARKS"));
    }

    @Test
    void whatWasOpenedUnderARuleEndsUnderItAndNewOnesFollowTheNewOne() {
        Received old = open(VoiceApi.assigned(CITIZEN, "옛 기한의 민원", "TRAFFIC"));
        RuleCalls.fromTomorrow(
                "grievance-terms", Map.of("respond", Map.of("count", 3, "unit", "CALENDAR_DAYS")), () -> {
                    Received young = open(VoiceApi.assigned(CITIZEN, "새 기한의 민원", "TRAFFIC"));
                    Map<String, Object> recommend = Map.of("recommendation", "하십시오.", "followUpOn", "2999-01-01");
                    does(OMBUDSMAN, old, "recommend", recommend);
                    does(OMBUDSMAN, young, "recommend", recommend);
                    HEAD.get("/api/v1/me/duties?limit=200")
                            .then()
                            .body("items.find { it.resourceId == '" + old.id() + "' }.term.count", equalTo(30))
                            .body("items.find { it.resourceId == '" + young.id() + "' }.term.count", equalTo(3));
                });
    }

    @Test
    void everyTransitionTellsAnEventAndStartsFromItsStatesAlone() {
        for (GrievanceCommand command : GrievanceCommand.values()) {
            assertThat(EventTypes.of(GrievanceEvent.class))
                    .containsKey(command.transition().says());
            for (GrievanceState state : GrievanceState.values()) {
                if (command.transition().from().contains(state)) {
                    assertThat(command.startsFrom(state)).isTrue();
                } else {
                    assertThatThrownBy(() -> command.next(state)).isInstanceOf(IllegalTransition.class);
                }
            }
        }
    }

    private static Received open(Received voice) {
        return Received.of(OMBUDSMAN
                .json(Map.of("voiceId", voice.id(), "ground", "두 번 답변받고도 그대로입니다."))
                .post(GRIEVANCES)
                .then()
                .statusCode(201)
                .body("state", equalTo("OPENED"))
                .extract()
                .response());
    }

    private static Response duties() {
        return OMBUDSMAN.get("/api/v1/me/duties?limit=200");
    }

    private static Response command(Api who, Received on, String command, Object body) {
        return VoiceApi.command(who, GRIEVANCES, on, command, body);
    }

    private static Received does(Api who, Received on, String command, Object body) {
        return Received.of(
                command(who, on, command, body).then().statusCode(200).extract().response());
    }
}
