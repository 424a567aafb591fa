package city.innovation.proposal.matrix;

import static city.innovation.proposal.Api.PROPOSALS;
import static city.innovation.proposal.matrix.Callers.HEAD;
import static city.innovation.proposal.matrix.Callers.MANAGER;
import static city.innovation.proposal.matrix.Callers.OWN;

import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.proposal.OutcomeSteps;
import city.innovation.proposal.voice.VoiceApi;
import city.innovation.test.Tokens;
import city.innovation.test.matrix.Scene;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Proposals and what hangs on them, calls, stories, mentors, rules. */
final class ProposalScene {

    private ProposalScene() {}

    static void set(Scene scene) {
        Received draft = invited(Received.of(OWN.propose(proposal("접근을 시험하는 제안", false))));
        String file = file(draft);
        Received proposal = OWN.does(Received.of(OWN.get(PROPOSALS + "/{id}", draft.id())), "submit", null);
        Received earlier = OWN.submits(proposal("먼저 온 제안", true));
        scene.with("proposals", "id", proposal.id()).with("proposals", "number", proposal.number());
        variants(scene);
        scene.body("mergeProposal", Map.of("into", earlier.id(), "reason", "같음"))
                .body("noteProposalRepeat", Map.of("repeats", earlier.id(), "reason", "같음"))
                .body("linkThemeToProposal", Map.of("proposalId", earlier.id()))
                .body("linkGroupProposal", Map.of("proposalId", earlier.id()));
        for (String collection : List.of("proposals", "case-library", "voices")) {
            scene.with(collection + "/imports", "id", job(Callers.ALL.get("granted"), collection));
        }
        scene.with("sessions/imports", "id", job(Callers.ALL.get("head"), "sessions"));
        String of = PROPOSALS + "/" + proposal.id();
        scene.with("proposals", "comment", id(OWN.json(Map.of("text", "댓글")).post(of + "/comments")))
                .with("proposals", "revision", "1")
                .with("proposals", "code", "DEPARTMENT_ANSWERS")
                .with("proposals", "kind", "IDEA")
                .with("proposals", "attachmentId", file)
                .with(
                        "proposals",
                        "opinionId",
                        id(HEAD.json(Map.of("subject", Callers.subject("colleague"), "question", "되겠습니까?"))
                                .post(of + "/opinions")));
        String mentor = id(MANAGER.json(Map.of("subject", Callers.subject("assigned"), "tags", List.of("접근")))
                .post("/api/v1/mentors"));
        scene.with("mentors", "id", mentor)
                .with(
                        "proposals",
                        "assignmentId",
                        id(HEAD.json(Map.of("mentor", Callers.subject("assigned")))
                                .post(of + "/mentors")));
        scene.with("proposals", "reactionId", reaction(PROPOSALS + "/" + proposal.id()))
                .with(
                        "proposals",
                        "noteId",
                        id(Callers.ALL
                                .get("assigned")
                                .json(Map.of("text", "견적을 더 받으세요."))
                                .post(of + "/mentor-notes")));
        calls(scene);
        story(scene);
        MANAGER.json(Map.of("day", "2099-05-06", "name", "임시공휴일", "reason", "접근"))
                .post("/api/v1/services/proposal/holidays")
                .then()
                .statusCode(201);
        scene.body("nameHoliday", Map.of("day", "2099-05-07", "name", "임시공휴일", "reason", "접근"))
                .with("services", "day", "2099-05-06")
                .with("services", "subject", forgettable());
        scene.with("code-lists", "name", "proposal-states")
                .with("proposal-rules", "code", "support-thresholds")
                .with("proposal-rules", "version", "1")
                .with("services", "name", "proposal")
                .with("services", "id", "1");
    }

    private static String forgettable() {
        Api.as(Tokens.token("citizen").subject("C-matrix-forgettable").name("잊힐이"))
                .submits(proposal("이름이 지워질 제안", true));
        return "C-matrix-forgettable";
    }

    /** Files are attached while the texts can be edited. */
    private static String file(Received draft) {
        return id(OWN.call()
                .multiPart("file", "a.txt", "글".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(PROPOSALS + "/" + draft.id() + "/attachments"));
    }

    private static void variants(Scene scene) {
        Received draft = invited(Received.of(OWN.propose(proposal("초안", false))));
        Map<String, Object> hidden = new HashMap<>(proposal("숨긴 제안", true));
        hidden.put("hidden", true);
        Map<String, Object> waste = new HashMap<>(proposal("낭비 신고", true));
        waste.put("kind", "BUDGET_WASTE");
        waste.put("details", Map.of("estimatedSavingWon", 1));
        scene.with("proposals@draft", "id", draft.id())
                .with("proposals@hidden", "id", invited(OWN.submits(hidden)).id())
                .with("proposals@waste", "id", OWN.submits(waste).id());
        List.of("proposals@draft", "proposals@hidden", "proposals@waste")
                .forEach(variant -> scene.with(variant, "revision", "1"));
    }

    private static void calls(Scene scene) {
        Map<String, Object> call = Map.of(
                "title",
                "공모",
                "topic",
                "골목",
                "closesAt",
                "2099-01-01T00:00:00Z",
                "criteria",
                List.of(Map.of("name", "효과", "weightPercent", 100)),
                "rewards",
                List.of(Map.of("name", "상", "places", 1, "amountWon", 1)));
        String path = "/api/v1/open-calls";
        Received draft = Received.of(
                MANAGER.json(call).post(path).then().statusCode(201).extract().response());
        Received open = Received.of(MANAGER.json(call).post(path));
        VoiceApi.does(MANAGER, path, open, "open", null);
        scene.with("open-calls", "id", open.id()).with("open-calls@draft", "id", draft.id());
        MANAGER.json(Map.of(
                        "code", "MATRIX", "titleKo", "목표", "titleEn", "Goal", "goal", "목표", "validFrom", "2026-01-01"))
                .post("/api/v1/challenges")
                .then()
                .statusCode(201);
        scene.with("challenges", "code", "MATRIX");
    }

    private static void story(Scene scene) {
        String path = "/api/v1/case-library/"
                + OutcomeSteps.shared("접근을 시험하는 사례").answer().path("implementation.storyId");
        VoiceApi.patch(MANAGER, path, MANAGER.get(path).header("ETag"), "{\"department\":\"MATRIX\"}")
                .then()
                .statusCode(200);
        scene.with("case-library", "id", path.substring(path.lastIndexOf('/') + 1))
                .with("case-library", "reactionId", reaction(path));
    }

    /** The id of a figure that was recorded of it elsewhere. */
    static String reaction(String of) {
        return id(MANAGER.json(Map.of("network", "BAND", "account", "matrix", "count", 3, "date", "2026-01-05"))
                .post(of + "/reactions"));
    }

    /** The id of what was just made. */
    static String id(Response made) {
        return made.then().statusCode(201).extract().path("id");
    }

    private static String job(Api by, String collection) {
        return by.call()
                .multiPart("file", "a.csv", "title\n".getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("options", "{\"source\":\"matrix\",\"dryRun\":true}", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/" + collection + "/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static Map<String, Object> proposal(String title, boolean submit) {
        return Map.of("title", title, "problem", "현황", "responsibleDepartment", Callers.DEPARTMENT, "submit", submit);
    }

    private static Received invited(Received proposal) {
        return OWN.does(
                proposal,
                "co-proposers",
                Map.of(
                        "contributors",
                        List.of(
                                Map.of("subject", Callers.subject("own"), "shareBp", 6000, "lead", true),
                                Map.of("subject", Callers.subject("invited"), "shareBp", 4000, "lead", false))));
    }
}
