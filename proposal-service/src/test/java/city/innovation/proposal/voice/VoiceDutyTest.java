package city.innovation.proposal.voice;

import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.voice.VoiceApi.VOICES;
import static city.innovation.proposal.voice.VoiceApi.assigned;
import static city.innovation.proposal.voice.VoiceApi.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class VoiceDutyTest {

    @Test
    void anAnswerThatIsLateIsToldAndCountsAsOverdueUntilItComes() {
        Received voice = assigned(CITIZEN, "답을 기다리는 목소리", "TRAFFIC");
        String duty =
                MANAGER.get(VOICES + "/{id}/duties", voice.id()).path("items.find { it.kind == 'answer-voice' }.id");
        MANAGER.get(VOICES + "?overdue=true&q=기다리는").then().body("items", org.hamcrest.Matchers.empty());
        TestClock.advance(Duration.ofDays(40));
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.await(duty, "city.innovation.duty.breached.v1").value())
                    .contains("answer-voice", voice.id(), "TRAFFIC")
                    .doesNotContain("기다리는");
        }
        MANAGER.get(VOICES + "?overdue=true&q=기다리는").then().body("items.id", contains(voice.id()));
        HEAD.get("/api/v1/me/duties?limit=200").then().body("items.id", hasItem(duty));
        Received answered = VoiceApi.does(HEAD, voice, "answer", Map.of("answer", "늦어서 죄송합니다."));
        answered.answer().then().body("overdue", equalTo(false));
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.await(duty, "city.innovation.duty.closed.v1").value())
                    .contains("\"late\":true");
        }
    }

    @Test
    void whatBeganUnderARuleEndsUnderItAndNewVoicesFollowTheNewOne() {
        Received old = says(CITIZEN, "옛 규칙의 목소리");
        int before = old.answer().path("ruleVersion");
        LocalDate today = CityTime.dateOf(TestClock.now());
        MANAGER.json(Map.of(
                        "validFrom", today.toString(),
                        "reason", "더 빨리 답합니다.",
                        "data",
                                Map.of(
                                        "answer", Map.of("count", 3, "unit", "CALENDAR_DAYS"),
                                        "resolve", Map.of("count", 2, "unit", "MONTHS"))))
                .post("/api/v1/proposal-rules/voice-terms/versions")
                .then()
                .statusCode(201);
        Received young = says(CITIZEN, "새 규칙의 목소리");
        young.answer().then().body("ruleVersion", equalTo(before + 1));
        MANAGER.get(VOICES + "/{id}/duties", young.id())
                .then()
                .body("items.find { it.kind == 'answer-voice' }.term.count", equalTo(3));
        MANAGER.get(VOICES + "/{id}/duties", old.id())
                .then()
                .body("items.find { it.kind == 'answer-voice' }.ruleVersion", equalTo(before));
        MANAGER.get(VOICES + "/{id}", old.id()).then().body("ruleVersion", equalTo(before));
    }

    @Test
    void aCityMayNameItsOwnChannels() {
        MANAGER.json(Map.of(
                        "validFrom", CityTime.dateOf(TestClock.now()).toString(),
                        "reason", "현장 상담소를 엽니다.",
                        "data",
                                Map.of(
                                        "channels",
                                        java.util.stream.Stream.concat(
                                                        VoiceRules.SHIPPED_CHANNELS.codes().stream(),
                                                        java.util.stream.Stream.of("FIELD_DESK"))
                                                .map(code -> Map.of("code", code, "social", code.equals("SOCIAL")))
                                                .toList())))
                .post("/api/v1/proposal-rules/voice-channels/versions")
                .then()
                .statusCode(201);
        VoiceApi.receive(CITIZEN, Map.of("title", "현장에서", "text", "글", "channel", "FIELD_DESK"))
                .answer()
                .then()
                .body("channel", equalTo("FIELD_DESK"));
    }
}
