package city.innovation.proposal.matrix;

import static city.innovation.proposal.matrix.Callers.MANAGER;
import static city.innovation.proposal.matrix.Callers.OWN;

import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api.Received;
import city.innovation.proposal.voice.VoiceApi;
import city.innovation.test.TestClock;
import city.innovation.test.matrix.Scene;
import java.util.Map;

/** Voices, grievances, revisit rounds, social channels. */
final class VoiceScene {

    private static final String FILE = """
            externalId,title,channel,department,receivedAt
            1,심야버스를 늘려 주세요,SOCIAL,MATRIX,2004-01-02
            2,심야 버스 노선이 부족합니다,SOCIAL,MATRIX,2004-02-02
            3,심야버스 배차가 너무 깁니다,WEB,MATRIX,2004-02-09
            """;

    private VoiceScene() {}

    static void set(Scene scene) {
        Received voice = VoiceApi.assigned(OWN, "접근을 시험하는 목소리", Callers.DEPARTMENT);
        Received open = VoiceApi.receive(OWN, Map.of("title", "열린 목소리", "text", "글", "open", true));
        open = VoiceApi.does(MANAGER, open, "assign", Map.of("department", Callers.DEPARTMENT, "reason", "소관입니다."));
        scene.with("voices", "id", voice.id())
                .with("voices@open", "id", open.id())
                .with("voices", "reactionId", ProposalScene.reaction(VoiceApi.VOICES + "/" + voice.id()))
                .body("receiveVoice", Map.of("title", "목소리", "text", "글"))
                .body(
                        "receiveVoice@taken",
                        Map.of(
                                "title",
                                "목소리",
                                "text",
                                "글",
                                "channel",
                                "OTHER_SYSTEM",
                                "onBehalfOf",
                                Map.of(),
                                "department",
                                Callers.DEPARTMENT));
        grievance(scene, voice);
        revisit(scene);
        scene.with(
                "social-channels",
                "id",
                ProposalScene.id(MANAGER.json(Map.of(
                                "network", "BAND", "account", "matrix", "name", "계정", "department", Callers.DEPARTMENT))
                        .post("/api/v1/social-channels")));
    }

    private static void grievance(Scene scene, Received voice) {
        Map<String, Object> grievance = Map.of("voiceId", voice.id(), "ground", "그대로입니다.");
        Received opened =
                Received.of(Callers.ALL.get("ombudsman").json(grievance).post("/api/v1/grievances"));
        VoiceApi.does(
                Callers.ALL.get("ombudsman"),
                "/api/v1/grievances",
                opened,
                "recommend",
                Map.of("recommendation", "고치십시오.", "department", Callers.DEPARTMENT, "followUpOn", later(60)));
        scene.with("grievances", "id", opened.id()).body("openGrievance", grievance);
    }

    private static void revisit(Scene scene) {
        VoiceApi.imports(FILE, "matrix-revisit");
        String rounds = "/api/v1/revisit-rounds";
        String round = ProposalScene.id(
                MANAGER.json(Map.of("title", "다시 살펴보기", "from", "2004-01-01", "to", "2004-12-31", "dueOn", later(30)))
                        .post(rounds));
        scene.with("revisit-rounds", "id", round)
                .with(
                        "revisit-rounds",
                        "itemId",
                        MANAGER.get(rounds + "/{id}/items", round).path("items[0].id"));
    }

    private static String later(int days) {
        return CityTime.dateOf(TestClock.now()).plusDays(days).toString();
    }
}
