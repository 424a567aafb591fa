package city.innovation.tracker.matrix;

import static city.innovation.tracker.matrix.Callers.HEAD;
import static city.innovation.tracker.matrix.Callers.MANAGER;
import static city.innovation.tracker.matrix.Callers.TF;

import city.innovation.test.matrix.Scene;
import city.innovation.tracker.Api;
import city.innovation.tracker.Api.Made;
import java.util.List;
import java.util.Map;

/** Designations, checks, the task force, instructions, standing work and reviews. */
final class ControlScene {

    private static final String FAR = "2099-12-31";

    private ControlScene() {}

    static void set(Scene scene) {
        Made project = PlanScene.working();
        checks(scene, project);
        Map<String, Object> key = Map.of("kind", "BRAND", "nodeId", project.id(), "reason", "시민이 아는 사업");
        scene.with(
                        "designations",
                        "id",
                        MANAGER.makes("/api/v1/designations", key).id())
                .body("makeDesignation", key);
        Map<String, Object> order = Map.of("projectId", project.id(), "text", "설명회를 여십시오.", "dueOn", FAR);
        Api executive = Callers.ALL.get("executive");
        scene.with(
                        "instructions",
                        "id",
                        executive.makes("/api/v1/instructions", order).id())
                .body("giveInstruction", order)
                .body("sendInstructionBack", Map.of("reason", "기록이 없습니다.", "dueOn", FAR));
        work(scene);
    }

    private static void checks(Scene scene, Made project) {
        Map<String, Object> wanted = Map.of("nodeId", project.id(), "reason", "민원이 잦습니다.");
        Made found = TF.makes("/api/v1/checks", wanted);
        HEAD.does(
                HEAD.sees(found),
                "submit",
                Map.of("selfVerdict", "PASSED", "statement", "했습니다.", "evidence", List.of(Map.of("title", "보고서"))));
        TF.does(
                TF.sees(found),
                "verify",
                Map.of("verdict", "FAILED", "findings", List.of("낡음"), "actions", List.of(Map.of("text", "고칠 것"))));
        Map<String, Object> member = Map.of(
                "subject", "M-member", "department", Callers.ELSEWHERE, "from", "2098-01-01", "to", "2098-12-31");
        scene.with("checks", "id", found.id())
                .with(
                        "corrective-actions",
                        "id",
                        TF.get("/api/v1/corrective-actions?check=" + found.id()).path("items[0].id"))
                .with(
                        "task-force/members",
                        "id",
                        MANAGER.makes("/api/v1/task-force/members", member).id())
                .with("task-force", "year", "2099")
                .body("openCheck", wanted)
                .body("appointTaskForceMember", member);
    }

    private static void work(Scene scene) {
        Map<String, Object> item =
                Map.of("title", "종이 대장 관리", "department", Callers.DEPARTMENT, "yearlyHours", 10, "budgetWon", 1_000);
        String work = HEAD.makes("/api/v1/work-items", item).id();
        Map<String, Object> nomination =
                Map.of("targetType", "WORK_ITEM", "targetId", work, "ground", "NARROW_BENEFIT");
        Made review = MANAGER.makes("/api/v1/termination-reviews", nomination);
        scene.with("work-items", "id", work)
                .with("termination-reviews", "id", review.id())
                .body("registerWorkItem", item)
                .body("nominateWork", nomination);
    }
}
