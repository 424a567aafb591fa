package city.innovation.proposal.voice;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.AUDITOR;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.Api.OTHER_HEAD;
import static city.innovation.proposal.voice.VoiceApi.VOICES;
import static city.innovation.proposal.voice.VoiceApi.assigned;
import static city.innovation.proposal.voice.VoiceApi.command;
import static city.innovation.proposal.voice.VoiceApi.does;
import static city.innovation.proposal.voice.VoiceApi.receive;
import static city.innovation.proposal.voice.VoiceApi.says;
import static city.innovation.proposal.voice.VoiceApi.solved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import city.innovation.proposal.Api.Received;
import city.innovation.test.Message;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class VoiceLifecycleTest {

    @Test
    void whoSpeaksIsHeardAndNobodyElseLearnsWhatWasSaid() {
        Received voice = says(CITIZEN, "밤늦게 집에 갈 버스가 없습니다");
        voice.answer()
                .then()
                .body("state", equalTo("RECEIVED"))
                .body("channel", equalTo("WEB"))
                .body("number", matchesPattern("V-\\d{4}-\\d{6}"))
                .body("version", equalTo(1))
                .body("author.subject", equalTo("C-7f3a"))
                .body("overdue", equalTo(false));
        CITIZEN.get(VOICES + "/{id}", voice.id()).then().body("author.name", equalTo("홍길동"));
        MANAGER.get(VOICES + "/{id}/duties", voice.id())
                .then()
                .body("items.kind", containsInAnyOrder("answer-voice", "resolve-voice"))
                .body("items.responsibleRole", everyItem(equalTo("innovation-manager")))
                .body("items.title", everyItem(equalTo(voice.number())));
        try (Topic topic = Topic.named("innovation.proposals")) {
            Message told = topic.await(voice.id(), "city.innovation.voice.received.v1");
            assertThat(told.headers().get("ce_sequence")).matches("0+1");
            assertThat(topic.all()).noneMatch(message -> (message.value() + message.headers()).contains("밤늦게"));
        }
    }

    @Test
    void fromReceiptToSolutionEveryStepIsToldAndTheDutiesFollow() {
        Received voice = assigned(CITIZEN, "횡단보도 신호가 짧습니다", "PARKS");
        Received reassigned =
                does(OTHER_HEAD, voice, "reassign", Map.of("department", "TRAFFIC", "reason", "신호는 교통과의 일입니다."));
        reassigned.answer().then().body("state", equalTo("ASSIGNED")).body("department", equalTo("TRAFFIC"));
        MANAGER.get(VOICES + "/{id}/duties", voice.id())
                .then()
                .body("items.responsibleDepartment", everyItem(equalTo("TRAFFIC")));
        Received answered = does(HEAD, reassigned, "answer", Map.of("answer", "5초 늘리겠습니다."));
        answered.answer().then().body("state", equalTo("ANSWERED")).body("answeredAt", notNullValue());
        MANAGER.get(VOICES + "/{id}/duties", voice.id())
                .then()
                .body("items.findAll { it.state == 'OPEN' }.kind", contains("resolve-voice"));
        Received better = does(HEAD, answered, "answer", Map.of("answer", "7초 늘리겠습니다."));
        better.answer().then().body("answeredAt", equalTo(answered.answer().path("answeredAt")));
        Received solved = does(HEAD, better, "solve", Map.of("resolution", "7초 늘렸습니다."));
        solved.answer().then().body("state", equalTo("SOLVED")).body("resolvedAt", notNullValue());
        MANAGER.get(VOICES + "/{id}/duties", voice.id()).then().body("items.findAll { it.state != 'CLOSED' }", empty());
        CITIZEN.get(VOICES + "/{id}/revisions", voice.id())
                .then()
                .body("items.command", contains("receive", "assign", "reassign", "answer", "answer", "solve"))
                .body("items[2].reason", equalTo("신호는 교통과의 일입니다."))
                .body("items[2].diff.department.from", equalTo("PARKS"));
        CITIZEN.get(VOICES + "/{id}/revisions/diff?from=1&to=6", voice.id())
                .then()
                .body("answer.to", equalTo("7초 늘리겠습니다."));
        try (Topic topic = Topic.named("innovation.proposals")) {
            topic.await(voice.id(), "city.innovation.voice.solved.v1");
            List<Message> told = topic.of(voice.id());
            assertThat(told.stream().map(message -> message.type().replace("city.innovation.voice.", "")))
                    .containsExactly(
                            "received.v1", "assigned.v1", "assigned.v1", "answered.v1", "answered.v1", "solved.v1");
            assertThat(told.get(2).value()).contains("\"formerDepartment\":\"PARKS\"");
            assertThat(told).noneMatch(message -> message.value().contains("7초"));
        }
    }

    @Test
    void whoSpokeReopensWhatIsNotSettled() {
        Received voice = assigned(CITIZEN, "보도블록이 깨졌습니다", "TRAFFIC");
        Received answered = does(HEAD, voice, "answer", Map.of("answer", "살펴보겠습니다."));
        Received unsolvable =
                does(HEAD, answered, "declare-unsolvable", Map.of("reasonCode", "PRIVATE_MATTER", "reason", "사유지입니다."));
        unsolvable
                .answer()
                .then()
                .body("state", equalTo("UNSOLVABLE"))
                .body("reasonCode", equalTo("PRIVATE_MATTER"))
                .body("resolution", equalTo("사유지입니다."));
        command(HEAD, unsolvable, "reopen", Map.of("reason", "아닙니다.")).then().statusCode(403);
        Received reopened = does(CITIZEN, unsolvable, "reopen", Map.of("reason", "시유지입니다."));
        reopened.answer()
                .then()
                .body("state", equalTo("ASSIGNED"))
                .body("resolvedAt", nullValue())
                .body("reasonCode", nullValue());
        MANAGER.get(VOICES + "/{id}/duties", voice.id())
                .then()
                .body("items.findAll { it.state == 'OPEN' }.kind", containsInAnyOrder("answer-voice", "resolve-voice"))
                .body("items.findAll { it.state == 'OPEN' }.responsibleDepartment", everyItem(equalTo("TRAFFIC")));
        assertThat(solved(HEAD, reopened).state()).isEqualTo("SOLVED");
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.await(voice.id(), "city.innovation.voice.reopened.v1")
                            .value())
                    .contains("\"formerState\":\"UNSOLVABLE\"");
        }
    }

    @Test
    void aWrongStateAStaleVersionOrAWrongCallerChangesNothing() {
        Received voice = says(CITIZEN, "가로등이 꺼졌습니다");
        Map<String, Object> assign = Map.of("department", "TRAFFIC", "reason", "소관입니다.");
        command(HEAD, voice, "assign", assign).then().statusCode(404);
        command(CITIZEN, voice, "assign", assign).then().statusCode(403);
        CITIZEN.json(assign).post(VOICES + "/" + voice.id() + "/assign").then().statusCode(403);
        MANAGER.json(assign).post(VOICES + "/" + voice.id() + "/assign").then().statusCode(428);
        Received assigned = does(MANAGER, voice, "assign", assign);
        command(MANAGER, voice, "reassign", assign).then().statusCode(412);
        command(MANAGER, assigned, "assign", assign)
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowed", containsInAnyOrder("reassign", "answer"));
        command(HEAD, assigned, "answer", Map.of("answer", "주민번호 900101-1234567"))
                .then()
                .statusCode(400)
                .body("code", equalTo("resident-number-refused"));
        MANAGER.get(VOICES + "/{id}", voice.id()).then().body("version", equalTo(2));
        HEAD.get(VOICES + "/{id}/allowed-actions", voice.id())
                .then()
                .body("actions", containsInAnyOrder("reassign", "answer", "propose"));
    }

    @Test
    void anOfficialTakesAVoiceDownForSomebody() {
        Instant monday = TestClock.now().minus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        Received voice = receive(
                OFFICIAL,
                Map.of(
                        "channel", "LETTER",
                        "title", "편지로 온 목소리",
                        "text", "벤치를 놓아 주세요.",
                        "district", "29140",
                        "department", "PARKS",
                        "receivedAt", monday.toString(),
                        "onBehalfOf", Map.of("name", "김시민")));
        OTHER_HEAD
                .get(VOICES + "/{id}", voice.id())
                .then()
                .body("state", equalTo("ASSIGNED"))
                .body("author.subject", startsWith("X-"))
                .body("author.name", equalTo("김시민"))
                .body("receivedAt", equalTo(monday.toString()));
        CITIZEN.json(Map.of("title", "제목", "text", "글", "department", "PARKS"))
                .post(VOICES)
                .then()
                .statusCode(403);
        CITIZEN.json(Map.of("title", "제목", "text", "글", "onBehalfOf", Map.of("name", "남")))
                .post(VOICES)
                .then()
                .statusCode(403);
        Received solved = solved(OTHER_HEAD, voice);
        assertThat(does(OFFICIAL, solved, "reopen", Map.of("reason", "전화로 아니라고 하셨습니다."))
                        .state())
                .isEqualTo("ASSIGNED");
        try (Topic topic = Topic.named("innovation.proposals")) {
            topic.await(voice.id(), "city.innovation.voice.reopened.v1");
            assertThat(topic.of(voice.id()))
                    .noneMatch(message -> (message.value() + message.headers()).contains("김시민"));
        }
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        CITIZEN.json(Map.of("title", "제목", "text", "글", "channel", "PIGEON"))
                .post(VOICES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("/channel"));
        CITIZEN.json(Map.of("title", "주민번호는 900101-1234567", "text", "글"))
                .post(VOICES)
                .then()
                .statusCode(400)
                .body("code", equalTo("resident-number-refused"));
        OFFICIAL.json(Map.of("title", "제목", "text", "글", "source", "혼자"))
                .post(VOICES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("/externalId"));
        OFFICIAL.json(Map.of("title", "제목", "text", "글", "receivedAt", "2999-01-01T00:00:00Z"))
                .post(VOICES)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("/receivedAt"));
        ANYBODY.json(Map.of("title", "제목", "text", "글")).post(VOICES).then().statusCode(401);
        AUDITOR.json(Map.of("title", "제목", "text", "글")).post(VOICES).then().statusCode(403);
    }
}
