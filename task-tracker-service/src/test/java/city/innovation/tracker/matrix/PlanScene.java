package city.innovation.tracker.matrix;

import static city.innovation.tracker.matrix.Callers.HEAD;
import static city.innovation.tracker.matrix.Callers.MANAGER;
import static java.nio.charset.StandardCharsets.UTF_8;

import city.innovation.test.matrix.Scene;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.plan.PlanSteps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plans with what stands in them, and projects with what hangs on them. */
final class PlanScene {

    private PlanScene() {}

    static void set(Scene scene) {
        Made plan = PlanSteps.draft();
        Made project = tree(scene, "", plan);
        Made draft = PlanSteps.draft();
        Made early = tree(scene, "@draft", draft);
        Made advised = MANAGER.does(MANAGER.sees(plan), "request-advice", null);
        Made advice = MANAGER.makes(plan.path() + "/advice", Map.of("text", "시민 참여를 늘리십시오."));
        MANAGER.does(advice, "answer", Map.of("answer", "ACCEPTED", "reason", "받아들입니다."));
        MANAGER.does(MANAGER.sees(advised), "confirm", null);
        String baseline = MANAGER.get(plan.path() + "/baselines").path("items[0].id");
        scene.with("plans", "adviceId", advice.id())
                .with("baselines", "id", baseline)
                .body("beginPlan", Map.of("code", "MX-" + UUID.randomUUID(), "year", 2027, "title", "다음 계획"));
        hanging(scene, project);
        scene.with("projects@draft", "id", early.id());
    }

    /** An area, a task and a project of the department. */
    private static Made tree(Scene scene, String variant, Made plan) {
        Made area = node("/api/v1/areas", plan, null, "1");
        Made task = node("/api/v1/tasks", plan, area, "1-1");
        Made project = node("/api/v1/projects", plan, task, "P1");
        scene.with("plans" + variant, "id", plan.id())
                .with("areas" + variant, "id", area.id())
                .with("tasks" + variant, "id", task.id())
                .with("projects" + variant, "id", project.id())
                .with("nodes" + variant, "id", task.id());
        return project;
    }

    static Made node(String collection, Made plan, Made parent, String code) {
        Map<String, Object> node = new HashMap<>(Map.of(
                "planId",
                plan.id(),
                "code",
                code,
                "title",
                "항목 " + code,
                "department",
                Callers.DEPARTMENT,
                "manager",
                Callers.subject("assigned"),
                "startsOn",
                "2026-01-01",
                "endsOn",
                "2026-12-31"));
        if (parent != null) {
            node.put("parentId", parent.id());
        }
        return MANAGER.makes(collection, node);
    }

    private static void hanging(Scene scene, Made project) {
        HEAD.does(HEAD.sees(project), "start", null);
        String path = project.path();
        String far = "2099-12-31";
        Made milestone = HEAD.makes(path + "/milestones", Map.of("title", "단계", "dueOn", far));
        Made indicator = HEAD.makes(
                path + "/indicators",
                Map.of(
                        "name", "이용 건수",
                        "unit", "건",
                        "direction", "HIGHER",
                        "baseline", 0,
                        "targets", List.of(Map.of("quarter", "2026-Q4", "target", 10))));
        Made risk = HEAD.makes(
                path + "/risks",
                Map.of(
                        "kind", "ISSUE",
                        "title", "위험",
                        "impact", "HIGH",
                        "ownerSubject", Callers.subject("colleague"),
                        "dueOn", far));
        Made entry = HEAD.makes(path + "/log", Map.of("text", "현장 시험"));
        Made score = HEAD.makes(
                path + "/citizen-scores",
                Map.of("score", 8_000, "respondents", 100, "surveyedOn", "2020-10-15", "method", "ONLINE"));
        scene.with("projects", "entryId", entry.id())
                .with("projects", "scoreId", score.id())
                .with("projects", "milestoneId", milestone.id())
                .with("projects", "indicatorId", indicator.id())
                .with("projects", "riskId", risk.id())
                .with("projects", "attachmentId", file(path, false))
                .with("projects@internal", "id", project.id())
                .with("projects@internal", "attachmentId", file(path, true))
                .body("raiseProjectRisk", Map.of("kind", "ISSUE", "title", "위험", "impact", "LOW", "dueOn", far))
                .body("addMilestone", Map.of("title", "다음 단계", "dueOn", far));
    }

    private static String file(String project, boolean internal) {
        return HEAD.call()
                .multiPart("file", "a.txt", "글".getBytes(UTF_8), "text/plain")
                .multiPart("internal", String.valueOf(internal))
                .post(project + "/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A project of the department that is being worked on, in a plan of its own. */
    static Made working() {
        Made plan = PlanSteps.draft();
        node("/api/v1/projects", plan, node("/api/v1/areas", plan, null, "1"), "P1");
        PlanSteps.confirmed(plan);
        return HEAD.does(HEAD.sees(PlanSteps.coded(plan, "P1")), "start", null);
    }
}
