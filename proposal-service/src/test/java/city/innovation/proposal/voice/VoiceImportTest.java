package city.innovation.proposal.voice;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.voice.VoiceApi.VOICES;
import static city.innovation.proposal.voice.VoiceApi.done;
import static city.innovation.proposal.voice.VoiceApi.imports;
import static city.innovation.proposal.voice.VoiceApi.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.test.Message;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class VoiceImportTest {

    private static final String FILE = """
            externalId,title,text,channel,district,department,receivedAt,state,answeredAt,solvedAt,reasonCode
            1,가로등 고장,골목 가로등이 꺼졌습니다,SOCIAL,D-%1$s,ROADS,2019-03-02 10:00:00,,2019-03-05,2019-04-01,
            2,주민번호 900101-1234567 이 든 글,고쳐 주세요,WEB,D-%1$s,,2019-03-02,,,,
            3,,,WEB,D-%1$s,,2019-03-02,,,,
            4,비둘기 우편,글,PIGEON,D-%1$s,,2019-03-02,,,,
            5,순서가 틀린 글,글,WEB,D-%1$s,ROADS,2019-03-02,,2019-03-01,,
            6,안 되는 일,글,VISIT,D-%1$s,ROADS,2019-03-02,UNSOLVABLE,,2019-06-01,NO_BUDGET
            7,모르는 상태,글,WEB,D-%1$s,,2019-03-02,HALF,,,
            8,어제의 글,글,WEB,D-%1$s,,어제,,,,
            9,새 목소리,오늘 온 글,CALL_CENTRE,D-%1$s,ROADS,,,,,
            10,없던 일의 답,글,WEB,D-%1$s,ROADS,,,2019-03-02,,
            1,가로등 고장 다시,같은 번호,SOCIAL,D-%1$s,ROADS,2019-03-02,,,,
            """;

    @Test
    void rightRowsAreTakenWithTheirHistoryAndWrongOnesReported() {
        Response job = imports(FILE.formatted("MIXED"), "mixed");
        job.then()
                .body("state", equalTo("DONE"))
                .body("total", equalTo(11))
                .body("succeeded", equalTo(4))
                .body("unchanged", equalTo(1))
                .body("failed", equalTo(6));
        MANAGER.get(job.path("errorsUrl") + "?limit=50")
                .then()
                .body("items.findAll { it.severity == 'ERROR' }.row", contains(4, 5, 6, 8, 9, 11))
                .body("items.findAll { it.severity == 'WARNING' }.row", contains(3))
                .body("items.find { it.row == 5 }.code", equalTo("voice.channel.unknown"))
                .body("items.find { it.row == 6 }.code", equalTo("voice.import.order"))
                .body("items.find { it.row == 11 }.message", startsWith("is needed"));
        Map<String, Object> first = only("mixed", "1");
        assertThat(first)
                .containsEntry("state", "SOLVED")
                .containsEntry("receivedAt", "2019-03-02T01:00:00Z")
                .containsEntry("resolvedAt", "2019-03-31T15:00:00Z")
                .containsEntry("title", "가로등 고장");
        assertThat(only("mixed", "2")).containsEntry("title", "주민번호 ######-******* 이 든 글");
        assertThat(only("mixed", "6")).containsEntry("state", "UNSOLVABLE");
        MANAGER.get(VOICES + "/{id}", first.get("id"))
                .then()
                .body("imported", equalTo(true))
                .body("number", startsWith("V-2019-"))
                .body("answeredAt", equalTo("2019-03-04T15:00:00Z"));
        MANAGER.get(VOICES + "/{id}/duties", first.get("id")).then().body("items", empty());
        Map<String, Object> fresh = only("mixed", "9");
        assertThat(fresh).containsEntry("state", "ASSIGNED").containsEntry("department", "ROADS");
        MANAGER.get(VOICES + "/{id}/duties", fresh.get("id"))
                .then()
                .body("items.kind", containsInAnyOrder("answer-voice", "resolve-voice"));
        String origin = "import/" + job.path("id");
        try (Topic topic = Topic.named("innovation.proposals")) {
            Message told = topic.await((String) first.get("id"), "city.innovation.voice.received.v1");
            assertThat(told.headers()).containsEntry("ce_origin", origin);
            assertThat(told.value())
                    .contains("\"imported\":true", "\"state\":\"SOLVED\"")
                    .doesNotContain("가로등");
            topic.await((String) fresh.get("id"), "city.innovation.voice.assigned.v1");
            assertThat(topic.all().stream()
                            .filter(message -> origin.equals(message.headers().get("ce_origin")))
                            .filter(message -> message.type().equals("city.innovation.voice.received.v1")))
                    .hasSize(4);
        }
    }

    @Test
    void aRepeatChangesNothingTwice() {
        imports(FILE.formatted("TWICE"), "twice").then().body("succeeded", equalTo(4));
        imports(FILE.formatted("TWICE"), "twice")
                .then()
                .body("succeeded", equalTo(0))
                .body("unchanged", equalTo(5));
        MANAGER.get(VOICES + "?district=D-TWICE").then().body("items", hasSize(4));
    }

    @Test
    void anExportGivesTheSameRowsBackInEveryFormat() {
        imports(FILE.formatted("ROUND"), "round");
        for (String format : List.of("csv", "xlsx", "ndjson")) {
            byte[] export = MANAGER.get(VOICES + "/export?district=D-ROUND&format=" + format)
                    .asByteArray();
            String job = MANAGER.call()
                    .multiPart("file", "voices." + format, export, "application/octet-stream")
                    .multiPart("options", "{\"dryRun\":true,\"source\":\"again\"}", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .post(VOICES + "/imports")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            done(job).then().body("succeeded", equalTo(4)).body("failed", equalTo(0));
        }
        String csv = new String(MANAGER.get(VOICES + "/export?district=D-ROUND").asByteArray(), StandardCharsets.UTF_8);
        assertThat(csv).contains("가로등 고장", "2019-03-02 10:00:00", "NO_BUDGET");
    }

    @Test
    void anImportedVoiceLivesOnWhereItStood() {
        imports("""
                externalId,title,department,receivedAt
                1,아직 답이 없는 목소리,TRAFFIC,2019-03-02
                """, "lives-on");
        Map<String, Object> summary = only("lives-on", "1");
        assertThat(summary).containsEntry("overdue", true).containsEntry("channel", "OTHER_SYSTEM");
        Received voice = Received.of(MANAGER.get(VOICES + "/{id}", summary.get("id")));
        assertThat(VoiceApi.solved(HEAD, voice).state()).isEqualTo("SOLVED");
    }

    @Test
    void onlyThoseMayImportWhoMayAndOnlyKnownFields() {
        upload(CITIZEN, "title\n가\n", Map.of()).then().statusCode(403);
        upload(ANYBODY, "title\n가\n", Map.of()).then().statusCode(401);
        upload(MANAGER, "title\n가\n", Map.of("mapping", Map.of("nonsense", "a")))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("/mapping/nonsense"));
    }

    @Test
    void aSystemThatIsNarrowedToDepartmentsBringsVoicesToThemAlone() {
        Api granted = Api.as(Tokens.token("system").subject("svc-parks").departments("PARKS"));
        String file = "externalId,title,department\n1,공원의 목소리,PARKS\n2,도로의 목소리,ROADS\n";
        String job = upload(granted, file, Map.of("source", "narrowed"))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        VoiceApi.done(job).then().body("succeeded", equalTo(1)).body("failed", equalTo(1));
        MANAGER.get(VOICES + "/imports/{id}/errors", job)
                .then()
                .body("items.code", contains("voice.import.department-granted"));
    }

    private static Map<String, Object> only(String source, String externalId) {
        return MANAGER.get(VOICES + "?source=" + source + "&externalId=" + externalId)
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0]");
    }
}
