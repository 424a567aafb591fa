package city.innovation.tracker.matrix;

import static city.innovation.tracker.matrix.Callers.COLLEAGUE;
import static city.innovation.tracker.matrix.Callers.HEAD;
import static city.innovation.tracker.matrix.Callers.MANAGER;
import static city.innovation.tracker.matrix.Callers.OWN;

import city.innovation.test.matrix.Scene;
import city.innovation.tracker.Api.Made;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Pre-consultation, requests for information, documents, policies, indices and open data. */
final class PublicationScene {

    private PublicationScene() {}

    static void set(Scene scene) {
        Map<String, Object> question =
                Map.of("title", "질의", "question", "해도 됩니까?", "legalBasis", "지방자치법 제13조", "links", List.of());
        Map<String, Object> wanted = Map.of("title", "자료", "text", "자료를 주세요.", "department", Callers.DEPARTMENT);
        scene.with(
                        "consultations",
                        "id",
                        COLLEAGUE.makes("/api/v1/consultations", question).id())
                .body("askConsultation", question)
                .with(
                        "information-requests",
                        "id",
                        OWN.makes("/api/v1/information-requests", wanted).id())
                .body("requestInformation", wanted);
        documents(scene);
        policies(scene);
        indices(scene);
        scene.with("open-data", "dataset", "totals")
                .with(
                        "open-data/builds",
                        "id",
                        MANAGER.call()
                                .post("/api/v1/open-data/builds")
                                .then()
                                .statusCode(201)
                                .extract()
                                .path("id"));
    }

    private static void documents(Scene scene) {
        Map<String, Object> document =
                Map.of("number", "matrix-1", "title", "문서", "department", Callers.DEPARTMENT, "madeOn", "2026-11-02");
        scene.with(
                        "published-documents",
                        "id",
                        COLLEAGUE.makes("/api/v1/published-documents", document).id())
                .body("listDocument", document)
                .body("editDocument", Map.of("title", "문서"));
    }

    private static void policies(Scene scene) {
        Map<String, Object> content = Map.of("title", "정책", "department", Callers.DEPARTMENT, "importance", "ORDINARY");
        Made policy = HEAD.makes("/api/v1/policies", content);
        Map<String, Object> award = Map.of("name", "행정혁신상", "sector", "GOVERNMENT", "rank", "대상", "year", 2026);
        scene.with("policies", "id", policy.id())
                .with("policies", "revision", "1")
                .with("policies/{policyId}", "policyId", policy.id())
                .with(
                        "policies/{policyId}",
                        "id",
                        OWN.makes(policy.path() + "/comments", Map.of("text", "좋습니다."))
                                .id())
                .with(
                        "policies/awards",
                        "id",
                        MANAGER.makes("/api/v1/policies/awards", award).id())
                .body("registerPolicy", content)
                .body("editPolicy", Map.of("title", "정책"))
                .body("recordPolicyAward", award);
    }

    private static void indices(Scene scene) {
        String path = "/api/v1/competitiveness";
        Made published = MANAGER.makes(path, index("MATRIX"));
        MANAGER.does(published, "publish", null);
        scene.with("competitiveness", "id", published.id())
                .with("competitiveness", "code", "MATRIX")
                .with(
                        "competitiveness@draft",
                        "id",
                        MANAGER.makes(path, index("MATRIX_DRAFT")).id())
                .body(
                        "enterIndex",
                        index("MX"
                                + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT)))
                .body("editIndex", Map.of("name", "지수"));
    }

    private static Map<String, Object> index(String code) {
        return Map.of(
                "code",
                code,
                "name",
                "지수",
                "publisher",
                "연구소",
                "year",
                2026,
                "rank",
                1,
                "score",
                100,
                "rivals",
                List.of(),
                "components",
                List.of());
    }
}
