package city.innovation.tracker.matrix;

import static city.innovation.tracker.matrix.Callers.MANAGER;

import city.innovation.test.matrix.Scene;
import city.innovation.tracker.plan.PlanSteps;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Departments, members, holidays, rules, jobs. */
final class OrganisationScene {

    private static final String FIRST = "2019-01-01";

    private OrganisationScene() {}

    /** The department of the matrix, the bureau above it, others. */
    static void departments() {
        department("MATRIX-TOP", "OFFICE", null);
        department(Callers.ABOVE, "BUREAU", "MATRIX-TOP");
        for (String code : List.of(Callers.DEPARTMENT, Callers.ELSEWHERE, Callers.AUDIT)) {
            department(code, "DIVISION", code.equals(Callers.DEPARTMENT) ? Callers.ABOVE : "MATRIX-TOP");
        }
    }

    static void set(Scene scene) {
        departments();
        Map<String, Object> member = Map.of(
                "subject",
                Callers.subject("colleague"),
                "name",
                "홍길동",
                "department",
                Callers.DEPARTMENT,
                "validFrom",
                FIRST);
        MANAGER.json(Map.of("items", List.of(member)))
                .post("/api/v1/members/changes")
                .then()
                .statusCode(207);
        MANAGER.json(Map.of("day", "2099-05-06", "name", "임시공휴일", "reason", "접근"))
                .post("/api/v1/services/task-tracker/holidays")
                .then()
                .statusCode(201);
        scene.with("departments", "code", Callers.DEPARTMENT)
                .with("members", "subject", Callers.subject("colleague"))
                .with("services", "name", "task-tracker")
                .with("services", "day", "2099-05-06")
                .with("services", "id", "1")
                .with("code-lists", "name", "check-states")
                .with("tracker-rules", "code", "open-data")
                .with("tracker-rules", "version", "1")
                .with(
                        "delegations",
                        "id",
                        Callers.HEAD
                                .makes("/api/v1/delegations", delegation("2099-01-01"))
                                .id())
                .body("grantDelegation", delegation("2099-02-01"))
                .body("nameHoliday", Map.of("day", "2099-05-07", "name", "임시공휴일", "reason", "접근"));
        for (String collection :
                List.of("departments", "members", "policies", "work-items", "information-requests", "plans")) {
            scene.with(collection + "/imports", "id", collection.equals("plans") ? planJob() : job(collection, "{}"));
        }
    }

    private static Map<String, Object> delegation(String day) {
        return Map.of("deputy", Callers.subject("colleague"), "validFrom", day, "validTo", day, "reason", "국외 출장");
    }

    private static void department(String code, String kind, String parent) {
        Map<String, Object> row = parent == null
                ? Map.of("code", code, "name", code, "kind", kind, "validFrom", FIRST)
                : Map.of("code", code, "name", code, "kind", kind, "validFrom", FIRST, "parent", parent);
        MANAGER.json(row).post("/api/v1/departments").then().statusCode(201);
    }

    private static String planJob() {
        String plan = PlanSteps.draft().answer().path("code");
        return job("plans", "{\"dryRun\":true,\"defaults\":{\"plan\":\"%s\"}}".formatted(plan));
    }

    private static String job(String collection, String options) {
        return MANAGER.call()
                .multiPart("file", "a.csv", "title\n".getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("options", options, "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/" + collection + "/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }
}
