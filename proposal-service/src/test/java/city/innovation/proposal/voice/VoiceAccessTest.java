package city.innovation.proposal.voice;

import static city.innovation.proposal.voice.VoiceApi.VOICES;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Who may do what with a voice; the expected answers were written by hand. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class VoiceAccessTest {

    private static final Api AUTHOR =
            Api.as(Tokens.token("citizen").subject("C-access").name("나목소"));
    private static final Map<String, Api> CALLERS = new LinkedHashMap<>();

    /* In the order of the columns below. */
    static {
        CALLERS.put("anybody", Api.ANYBODY);
        CALLERS.put("author", AUTHOR);
        CALLERS.put("citizen", Api.OTHER_CITIZEN);
        CALLERS.put("head", Api.HEAD);
        CALLERS.put("official", Api.OFFICIAL);
        CALLERS.put("otherHead", Api.OTHER_HEAD);
        CALLERS.put("manager", Api.MANAGER);
        CALLERS.put("ombudsman", VoiceApi.OMBUDSMAN);
        CALLERS.put("executive", Api.as(Tokens.token("executive").subject("E60001")));
        CALLERS.put("tf", Api.as(Tokens.token("tf-member").subject("E60002")));
        CALLERS.put("auditor", Api.AUDITOR);
        CALLERS.put("system", Api.as(Tokens.token("system").subject("s1").departments("TRAFFIC")));
        CALLERS.put("otherSystem", Api.as(Tokens.token("system").subject("s2").departments("PARKS")));
        CALLERS.put("operator", Api.as(Tokens.token("operator").subject("o1")));
    }

    /** Operation → status by caller. */
    private static final String MATRIX = """
            operation       anybody author citizen head official otherHead manager ombudsman executive tf auditor system otherSystem operator
            get             404     200    404     200  200      404       200     200       200       200 200    200    404         404
            revisions       404     200    404     200  200      404       200     200       403       403 200    200    404         404
            duties          404     200    404     200  200      404       200     200       403       403 200    200    404         404
            similar         404     200    404     200  200      404       200     200       200       200 200    200    404         404
            allowed-actions 404     200    404     200  200      404       200     200       200       200 200    200    404         404
            assign          401     403    404     403  403      404       409     409       403       403 403    403    404         404
            reassign        401     403    404     412  403      404       412     403       403       403 403    403    404         404
            answer          401     403    404     412  403      404       403     403       403       403 403    403    404         404
            solve           401     403    404     409  403      404       403     403       403       403 403    403    404         404
            unsolvable      401     403    404     409  403      404       403     403       403       403 403    403    404         404
            reopen          401     409    404     403  403      404       403     403       403       403 403    403    404         404
            propose         401     412    404     412  412      404       412     412       403       403 403    412    404         404
            classify        401     403    404     412  403      404       412     403       403       403 403    403    404         404
            """;

    private static final Map<String, Object> ASSIGN = Map.of("department", "TRAFFIC", "reason", "소관");

    /** Reads, commands that the state refuses with the right version, and commands with a stale one that stores nothing. */
    private static BiFunction<Api, Received, Response> operation(String name) {
        return switch (name) {
            case "get" -> (api, voice) -> api.get(VOICES + "/{id}", voice.id());
            case "revisions", "duties", "similar", "allowed-actions" ->
                (api, voice) -> api.get(VOICES + "/{id}/" + name, voice.id());
            case "assign" -> current("assign", ASSIGN);
            case "reassign" -> stale("reassign", ASSIGN);
            case "answer" -> stale("answer", Map.of("answer", "답"));
            case "solve" -> current("solve", Map.of("resolution", "함"));
            case "unsolvable" -> current("declare-unsolvable", Map.of("reasonCode", "OTHER", "reason", "안 됨"));
            case "reopen" -> current("reopen", Map.of("reason", "아직"));
            case "propose" -> stale("propose", Map.of("title", "제안"));
            case "classify" ->
                (api, voice) -> VoiceApi.patch(api, VOICES + "/" + voice.id(), "\"99.x\"", "{\"district\":\"29110\"}");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static BiFunction<Api, Received, Response> current(String command, Object body) {
        return (api, voice) -> VoiceApi.command(api, voice, command, body);
    }

    private static BiFunction<Api, Received, Response> stale(String command, Object body) {
        return (api, voice) ->
                api.json(body).header("If-Match", "\"99.x\"").post(VOICES + "/" + voice.id() + "/" + command);
    }

    @Test
    void everyOperationAnswersEveryCallerAsTheMatrixSays() {
        Received voice = VoiceApi.assigned(AUTHOR, "접근을 시험하는 목소리", "TRAFFIC");
        List<String> lines = MATRIX.lines().toList();
        List<String> callers = List.of(lines.getFirst().split("\\s+")).subList(1, CALLERS.size() + 1);
        assertThat(callers).containsExactlyElementsOf(CALLERS.keySet());
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\\s+");
            StringBuilder answered = new StringBuilder(cells[0]);
            CALLERS.values()
                    .forEach(api -> answered.append(' ')
                            .append(operation(cells[0]).apply(api, voice).statusCode()));
            assertThat(answered.toString()).isEqualTo(String.join(" ", cells));
        }
    }

    @Test
    void listsCountsExportAndSearchShowTheSameVoicesAsTheVoiceItself() {
        VoiceApi.assigned(AUTHOR, "구석구석비밀단어 목소리", "TRAFFIC");
        CALLERS.forEach((name, api) -> {
            boolean sees = List.of(
                            "author",
                            "head",
                            "official",
                            "manager",
                            "ombudsman",
                            "executive",
                            "tf",
                            "auditor",
                            "system")
                    .contains(name);
            int expected = sees ? 1 : 0;
            String q = "?q=구석구석비밀단어";
            assertThat(api.get(VOICES + q).<List<?>>path("items")).as(name).hasSize(expected);
            assertThat(api.get(VOICES + "/export" + q).asString().contains("구석구석비밀단어"))
                    .as(name)
                    .isEqualTo(sees);
            assertThat(api.get(VOICES + "/counts?by=state&q=구석구석비밀단어").<Map<String, Integer>>path("$"))
                    .as(name)
                    .isEqualTo(sees ? Map.of("ASSIGNED", 1) : Map.of());
        });
    }

    @Test
    void anOpenVoiceIsReadByEverybodyButNeverWithWhoSpoke() {
        Received open = VoiceApi.receive(AUTHOR, Map.of("title", "모두에게 열린 목소리", "text", "열린 글", "open", true));
        for (Api reader : List.of(Api.ANYBODY, Api.OTHER_CITIZEN, Api.OTHER_HEAD)) {
            String shown = reader.get(VOICES + "/{id}", open.id())
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(shown).contains("열린 글").doesNotContain("C-access", "나목소");
            assertThat(reader.get(VOICES + "/export?q=모두에게").asString())
                    .contains("모두에게")
                    .doesNotContain("C-access");
        }
        Api.ANYBODY.get(VOICES + "/{id}/revisions", open.id()).then().statusCode(401);
        Api.OTHER_CITIZEN.get(VOICES + "/{id}/revisions", open.id()).then().statusCode(403);
        assertThat(Api.MANAGER.get(VOICES + "/{id}", open.id()).asString()).contains("C-access");
    }

    @Test
    void aSystemBringsVoicesToItsDepartmentsAlone() {
        Api narrowed = CALLERS.get("system");
        for (String department : List.of("TRAFFIC", "PARKS")) {
            narrowed.json(Map.of(
                            "title", "시스템이 전한 목소리",
                            "text", "글",
                            "channel", "OTHER_SYSTEM",
                            "onBehalfOf", Map.of(),
                            "department", department))
                    .post(VOICES)
                    .then()
                    .statusCode(department.equals("TRAFFIC") ? 201 : 403);
        }
    }
}
