package city.innovation.proposal.channel;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OTHER_HEAD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.proposal.voice.VoiceApi;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class SocialChannelTest {

    private static final String CHANNELS = "/api/v1/social-channels";

    @Test
    void aChannelIsRegisteredOnceAndItsFollowersAreCountedByDate() {
        Received channel = register("count");
        MANAGER.json(body("count")).post(CHANNELS).then().statusCode(409);
        Received counted = follows(HEAD, channel, 120, "2026-01-02");
        counted = follows(HEAD, counted, 100, "2026-01-01");
        counted = follows(HEAD, counted, 130, "2026-01-02");
        counted.answer().then().body("followers", equalTo(130)).body("followersOn", equalTo("2026-01-02"));
        ANYBODY.get(CHANNELS + "/{id}/followers", channel.id())
                .then()
                .body("items.on", contains("2026-01-02", "2026-01-01"))
                .body("items.count", contains(130, 100));
        command(HEAD, counted, "followers", Map.of("count", 1, "on", "2999-01-01"))
                .then()
                .statusCode(400);
        command(HEAD, counted, "followers", Map.of("count", -1, "on", "2026-01-01"))
                .then()
                .statusCode(400);
    }

    @Test
    void onlyManagersAndThoseWhoRunItMayChangeIt() {
        Received channel = register("access");
        for (Api other : new Api[] {CITIZEN, OTHER_HEAD, Api.AUDITOR, Api.OFFICIAL}) {
            other.json(body("other")).post(CHANNELS).then().statusCode(403);
            command(other, channel, "deactivate", Map.of("reason", "안 씁니다."))
                    .then()
                    .statusCode(403);
        }
        ANYBODY.json(body("other")).post(CHANNELS).then().statusCode(401);
        HEAD.json(body("other")).post(CHANNELS).then().statusCode(403);
        ANYBODY.get(CHANNELS + "/{id}", channel.id()).then().statusCode(200).body("account", equalTo("access"));
        Response edited = VoiceApi.patch(HEAD, CHANNELS + "/" + channel.id(), channel.tag(), "{\"name\":\"새 이름\"}");
        edited.then().statusCode(200).body("name", equalTo("새 이름")).body("department", equalTo("TRAFFIC"));
        command(HEAD, channel, "deactivate", Map.of("reason", "안 씁니다.")).then().statusCode(412);
    }

    @Test
    void aChannelOutOfUseTakesNoNewVoices() {
        Received channel = register("closing");
        Map<String, Object> voice =
                Map.of("title", "댓글로 온 목소리", "text", "글", "channel", "SOCIAL", "socialChannel", channel.id());
        Received said = VoiceApi.receive(CITIZEN, voice);
        said.answer().then().body("socialChannel", equalTo(channel.id()));
        CITIZEN.get(VoiceApi.VOICES + "?socialChannel=" + channel.id()).then().body("items", hasSize(1));
        CITIZEN.json(Map.of("title", "제목", "text", "글", "channel", "WEB", "socialChannel", channel.id()))
                .post(VoiceApi.VOICES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("/socialChannel"));
        Received closed = Received.of(command(HEAD, channel, "deactivate", Map.of("reason", "합쳤습니다."))
                .then()
                .statusCode(200)
                .body("active", equalTo(false))
                .body("deactivatedAt", notNullValue())
                .extract()
                .response());
        CITIZEN.json(voice).post(VoiceApi.VOICES).then().statusCode(400);
        ANYBODY.get(CHANNELS + "?active=true&q=CLOSING").then().body("items", empty());
        ANYBODY.get(CHANNELS + "?active=false&department=TRAFFIC&network=TWITTER")
                .then()
                .body("items.account", hasItem("closing"));
        command(HEAD, closed, "deactivate", Map.of("reason", "또")).then().statusCode(409);
        command(HEAD, closed, "reactivate", Map.of("reason", "다시 씁니다."))
                .then()
                .statusCode(200)
                .body("active", equalTo(true))
                .body("deactivatedAt", nullValue());
    }

    @Test
    void fortyFourChannelsArePagedInTheOrderOfTheirAccounts() {
        for (int i = 0; i < 44; i++) {
            register("seoul-%02d".formatted(i));
        }
        Response first = ANYBODY.get(CHANNELS + "?q=seoul-&limit=40&includeTotal=true");
        first.then()
                .body("total", equalTo(44))
                .body("items", hasSize(40))
                .body("items[0].account", equalTo("seoul-00"));
        ANYBODY.get(CHANNELS + "?q=seoul-&limit=40&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.account", contains("seoul-40", "seoul-41", "seoul-42", "seoul-43"));
    }

    private static Map<String, Object> body(String account) {
        return Map.of("network", "TWITTER", "account", account, "name", "시험 계정", "department", "TRAFFIC");
    }

    private static Received register(String account) {
        return Received.of(MANAGER.json(body(account))
                .post(CHANNELS)
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    private static Received follows(Api who, Received channel, int count, String on) {
        return Received.of(command(who, channel, "followers", Map.of("count", count, "on", on))
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    private static Response command(Api who, Received channel, String command, Object body) {
        return VoiceApi.command(who, CHANNELS, channel, command, body);
    }
}
