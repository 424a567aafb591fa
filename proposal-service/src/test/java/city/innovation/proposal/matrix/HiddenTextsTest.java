package city.innovation.proposal.matrix;

import static city.innovation.proposal.Api.PROPOSALS;
import static city.innovation.proposal.matrix.Callers.HEAD;
import static city.innovation.proposal.matrix.Callers.MANAGER;
import static city.innovation.proposal.matrix.Callers.OWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Lists, search, counts, exports, similar ones and reports never say what the thing itself would not. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class HiddenTextsTest {

    private static final Set<String> OUTSIDE =
            Set.of("anonymous", "citizen", "evaluator", "operator", "system", "granted");

    private static Map<String, Object> proposal(String title, String problem, boolean hidden, boolean submit) {
        return Map.of(
                "title", title,
                "problem", problem,
                "improvement", problem,
                "hidden", hidden,
                "responsibleDepartment", Callers.DEPARTMENT,
                "submit", submit);
    }

    private static void outsiders(BiConsumer<String, Api> each) {
        Callers.ALL.forEach((name, caller) -> {
            if (OUTSIDE.contains(name)) {
                each.accept(name, caller);
            }
        });
    }

    private static String similar(Api caller, String title, String text) {
        return caller.json(Map.of("title", title, "text", text))
                .post(PROPOSALS + "/similar")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void aDraftIsInNobodysListsButItsPeoplesAndTheAuditors() {
        Received draft = Received.of(OWN.propose(proposal("꽁꽁감춘초안제목", "꽁꽁감춘초안내용", false, false)));
        Received near = OWN.submits(proposal("꽁꽁감춘초안제목과 비슷한 것", "현황", false, true));
        Callers.ALL.forEach((name, caller) -> {
            if (name.equals("own") || name.equals("auditor")) {
                return;
            }
            for (String query : List.of(
                    "?q=감춘초안", "?state=DRAFT&limit=200", "?proposer=me", "/export?q=감춘초안", "/export?state=DRAFT")) {
                assertThat(caller.get(PROPOSALS + query).asString())
                        .as(name + query)
                        .doesNotContain(draft.id(), "꽁꽁감춘초안내용");
            }
            assertThat(caller.get(PROPOSALS + "/counts?by=state&q=감춘초안").<Map<String, Integer>>path("$"))
                    .as(name)
                    .isEqualTo(Map.of("SUBMITTED", 1));
            assertThat(similar(caller, "꽁꽁감춘초안제목", "꽁꽁감춘초안내용")).as(name).doesNotContain(draft.id(), "초안내용");
            assertThat(caller.get(PROPOSALS + "/{id}/similar", near.id()).asString())
                    .as(name)
                    .doesNotContain(draft.id());
        });
        assertThat(OWN.get(PROPOSALS + "?proposer=me&limit=200").asString()).contains(draft.id());
    }

    @Test
    void aHiddenTextIsReadByThoseInsideAlone() {
        Received hidden = OWN.submits(proposal("속을숨긴제안의 제목", "누설금지낱말입니다", true, true));
        outsiders((name, caller) -> {
            for (String query : List.of("?q=누설금지낱말", "/export?q=누설금지낱말", "?q=속을숨긴제안", "/export?q=속을숨긴제안")) {
                assertThat(caller.get(PROPOSALS + query).asString())
                        .as(name + query)
                        .doesNotContain("누설금지낱말입니다");
            }
            assertThat(caller.get(PROPOSALS + "?q=누설금지낱말").<List<?>>path("items"))
                    .as(name)
                    .isEmpty();
            assertThat(caller.get(PROPOSALS + "/counts?by=state&q=누설금지낱말").<Map<?, ?>>path("$"))
                    .as(name)
                    .isEmpty();
            assertThat(caller.get(PROPOSALS + "?q=속을숨긴제안").<List<?>>path("items"))
                    .as(name)
                    .hasSize(1);
            assertThat(caller.get(PROPOSALS + "/{id}", hidden.id()).asString())
                    .as(name)
                    .contains("속을숨긴제안")
                    .doesNotContain("누설금지낱말");
        });
        Callers.ALL.forEach((name, caller) ->
                assertThat(similar(caller, "다른 제목", "누설금지낱말입니다")).as(name).doesNotContain("누설금지낱말"));
        assertThat(HEAD.get(PROPOSALS + "/{id}", hidden.id()).asString()).contains("누설금지낱말");
    }

    @Test
    void whatItsProposerSaysOfAHiddenOneIsReadByThoseInsideAlone() {
        Received asked = HEAD.does(
                OWN.submits(proposal("보완한 숨긴 제안", "현황", true, true)),
                "request-supplement",
                Map.of("reasonCode", "PLACE", "reason", "어디입니까?"));
        saidInside(OWN.does(asked, "supplement", Map.of("answer", "보완답에숨긴말")), "보완답에숨긴말");
        Received withdrawn = OWN.submits(proposal("거둔 숨긴 제안", "현황", true, true));
        saidInside(OWN.does(withdrawn, "withdraw", Map.of("reason", "거둔까닭에숨긴말")), "거둔까닭에숨긴말");
        Received declined = HEAD.does(
                OWN.submits(proposal("다툰 숨긴 제안", "현황", true, true)),
                "decline",
                Map.of("reasonCode", "TOO_COSTLY", "reason", "비쌉니다."));
        saidInside(OWN.does(declined, "appeal", Map.of("reason", "다툰까닭에숨긴말")), "다툰까닭에숨긴말");
    }

    private static void saidInside(Received on, String words) {
        outsiders((name, caller) -> {
            for (String part :
                    List.of("/{id}", "/{id}/revisions", "/{id}/revisions/diff?from=1&to=3", "/{id}/similar")) {
                assertThat(caller.get(PROPOSALS + part, on.id()).asString())
                        .as(name + part)
                        .doesNotContain(words);
            }
            for (String query : List.of(
                    "/by-number/" + on.number(),
                    "?q=숨긴+제안&limit=200",
                    "?q=" + words,
                    "/export?q=숨긴 제안",
                    "/export?q=" + words)) {
                assertThat(caller.get(PROPOSALS + query).asString())
                        .as(name + query)
                        .doesNotContain(words);
            }
            caller.get(PROPOSALS + "/{id}", on.id())
                    .then()
                    .body("outcome.command", notNullValue())
                    .body("outcome.reason", nullValue());
        });
        for (Api inside : List.of(HEAD, OWN, MANAGER)) {
            inside.get(PROPOSALS + "/{id}", on.id()).then().body("outcome.reason", equalTo(words));
            assertThat(inside.get(PROPOSALS + "/{id}/revisions", on.id()).asString())
                    .contains(words);
        }
    }

    @Test
    void whatAManagerHidIsInNoListOfOthers() {
        Received proposal = OWN.submits(proposal("말이 험해진 제안", "현황", false, true));
        String path = PROPOSALS + "/" + proposal.id() + "/comments";
        Response comment = OWN.json(Map.of("text", "감추어진험한말")).post(path);
        String one = path + "/" + ProposalScene.id(comment);
        MANAGER.json(Map.of("reason", "비방"))
                .header("If-Match", comment.header("ETag"))
                .post(one + "/hide")
                .then()
                .statusCode(200);
        Callers.ALL.forEach((name, caller) -> {
            boolean reads = Set.of("inn-man", "auditor").contains(name);
            for (String read : List.of(path, one)) {
                assertThat(caller.get(read).asString().contains("감추어진험한말"))
                        .as(name + read)
                        .isEqualTo(reads);
            }
            if (!reads) {
                assertThat(caller.get(PROPOSALS + "/reported-comments").asString())
                        .as(name)
                        .doesNotContain("감추어진험한말");
            }
        });
    }

    @Test
    void aCallThatIsBeingPreparedAndAnInternalSessionAreNotListed() {
        Map<String, Object> call = Map.of(
                "title",
                "준비중인비밀공모",
                "topic",
                "골목",
                "closesAt",
                "2099-01-01T00:00:00Z",
                "criteria",
                List.of(Map.of("name", "효과", "weightPercent", 100)),
                "rewards",
                List.of(Map.of("name", "상", "places", 1, "amountWon", 1)));
        ProposalScene.id(MANAGER.json(call).post("/api/v1/open-calls"));
        ProposalScene.id(HEAD.json(Map.of(
                        "kind", "STAFF_ASSEMBLY",
                        "title", "우리끼리비밀조례",
                        "department", Callers.DEPARTMENT,
                        "startsAt", "2099-12-03T05:00:00Z",
                        "place", "시청"))
                .post("/api/v1/sessions"));
        Callers.ALL.forEach((name, caller) -> {
            for (String query : List.of("?limit=200", "?state=DRAFT&limit=200")) {
                assertThat(caller.get("/api/v1/open-calls" + query).asString().contains("준비중인비밀공모"))
                        .as(name + query)
                        .isEqualTo(Set.of("inn-man", "auditor").contains(name));
            }
        });
        outsiders((name, caller) -> {
            for (String query : List.of("?q=우리끼리비밀", "/export?q=우리끼리비밀", "?kind=STAFF_ASSEMBLY&limit=200", "/export")) {
                assertThat(caller.get("/api/v1/sessions" + query).asString())
                        .as(name + query)
                        .doesNotContain("우리끼리비밀조례");
            }
        });
        assertThat(HEAD.get("/api/v1/sessions?q=우리끼리비밀").asString()).contains("우리끼리비밀조례");
    }

    @Test
    void aVoiceIsInNoListAndNoThemeOfThoseWhoMayNotKnowIt() {
        Received voice = VoiceApi.assigned(OWN, "남모르는속사정 이야기", Callers.DEPARTMENT);
        Received near = VoiceApi.says(Callers.ALL.get("citizen"), "남모르는속사정 비슷한 이야기");
        for (String name :
                List.of("anonymous", "citizen", "official", "dep-man", "mentor", "evaluator", "operator", "system")) {
            Api caller = Callers.ALL.get(name);
            for (String query :
                    List.of("?q=남모르는속사정", "/export?q=남모르는속사정", "/export", "?limit=200", "/counts?by=state&q=남모르는속사정")) {
                assertThat(caller.get(VoiceApi.VOICES + query).asString())
                        .as(name + query)
                        .doesNotContain(voice.id());
            }
            assertThat(caller.get("/api/v1/voice-themes").asString()).as(name).doesNotContain(voice.id());
            assertThat(caller.get(VoiceApi.VOICES + "/{id}/similar", near.id()).asString())
                    .as(name)
                    .doesNotContain(voice.id());
            assertThat(similar(caller, "남모르는속사정 이야기", "남모르는속사정")).as(name).doesNotContain(voice.id());
        }
    }
}
