package city.innovation.tracker.check;

import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.TF;

import city.innovation.tracker.Api.Made;
import java.util.List;
import java.util.Map;

/** Checks as tests need them, made by real calls. */
final class CheckSteps {

    static final String CHECKS = "/api/v1/checks";
    static final String ACTIONS = "/api/v1/corrective-actions";

    private CheckSteps() {}

    /** An occasional check of a project. */
    static Made opened(Made project) {
        return TF.makes(CHECKS, Map.of("nodeId", project.id(), "reason", "현장 민원이 잦아 살펴봅니다."));
    }

    /** The department says that it is well. */
    static Made submitted(Made check) {
        return HEAD.does(HEAD.sees(check), "submit", submission());
    }

    static Map<String, Object> submission() {
        return Map.of(
                "selfVerdict",
                "PASSED",
                "statement",
                "시범 운영을 마쳤습니다.",
                "evidence",
                List.of(Map.of("title", "추진실적 보고서", "link", "https://docs.gwangju.example/2026/06.pdf")));
    }

    /** The inspector found a fault and wants something mended. */
    static Map<String, Object> fault() {
        return Map.of(
                "verdict",
                "FAILED",
                "findings",
                List.of("안내문이 낡았습니다."),
                "actions",
                List.of(Map.of("text", "안내문을 새로 붙일 것")));
    }

    static Map<String, Object> passed() {
        return Map.of("verdict", "PASSED");
    }

    /** The only corrective action of a check. */
    static Made action(Made check) {
        String id = TF.get(ACTIONS + "?check=" + check.id()).path("items[0].id");
        return TF.sees(new Made(ACTIONS + "/" + id, null));
    }

    static Map<String, Object> done() {
        return Map.of("report", "새로 붙였습니다.", "evidence", List.of(Map.of("title", "현장 사진")));
    }
}
