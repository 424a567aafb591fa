package city.innovation.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * A plan that was imported through the gateway.
 *
 * @param id of the plan
 * @param took from sending the file to the job's end
 * @param token of an innovation manager
 */
record BenchPlan(String id, Duration took, String token) {

    private static final String PLANS = "/api/v1/plans";
    private static final String IMPORTS = PLANS + "/imports";
    private static final String BOUNDARY = "innovation-bench-boundary";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PROJECTS_OF_TASK = 13;
    private static final int TASKS_OF_AREA = 5;

    /** A new plan of so many projects, 13 in a task and 5 tasks in an area. */
    static BenchPlan of(Ground ground, int projects) {
        String token = ground.calls().token("role=innovation-manager&subject=bench-manager&department=INNOVATION");
        String code = "BENCH-" + UUID.randomUUID().toString().substring(0, 13);
        String body = "{\"code\":\"%s\",\"year\":2026,\"title\":\"측정하는 계획\"}".formatted(code);
        JsonNode plan = ground.calls().post(PLANS, "application/json", body, token);
        long start = System.nanoTime();
        JsonNode job = ground.calls()
                .post(IMPORTS, "multipart/form-data; boundary=" + BOUNDARY, multipart(code, projects), token);
        await(ground, job.path("id").asText(), token);
        return new BenchPlan(plan.path("id").asText(), Duration.ofNanos(System.nanoTime() - start), token);
    }

    private static void await(Ground ground, String job, String token) {
        long start = System.nanoTime();
        JsonNode state = ground.calls().get(IMPORTS + "/" + job, token);
        while (!state.hasNonNull("finishedAt")) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new CannotMeasure("The import did not end: " + state);
            }
            LockSupport.parkNanos(20_000_000);
            state = ground.calls().get(IMPORTS + "/" + job, token);
        }
        if (state.path("failed").asInt() > 0 || state.path("succeeded").asInt() == 0) {
            throw new CannotMeasure("The import failed: " + state);
        }
    }

    private static String multipart(String code, int projects) {
        return part("file\"; filename=\"plan.csv", "text/csv; charset=utf-8", csv(projects))
                + part("options", "application/json", "{\"defaults\":{\"plan\":\"" + code + "\"}}")
                + "--" + BOUNDARY + "--\r\n";
    }

    private static String part(String name, String type, String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\nContent-Type: %s\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, type, content);
    }

    private static String csv(int projects) {
        StringBuilder csv = new StringBuilder("구분,코드,상위코드,사업명,담당부서,시작일,종료일,예산,가중치\n");
        int tasks = (projects + PROJECTS_OF_TASK - 1) / PROJECTS_OF_TASK;
        for (int area = 0; area * TASKS_OF_AREA < tasks; area++) {
            csv.append("분야,A%d,,측정 분야 %1$d,TRAFFIC,,,,\n".formatted(area));
        }
        for (int task = 0; task < tasks; task++) {
            csv.append("과제,T%d,A%2$d,측정 과제 %1$d,TRAFFIC,,,,\n".formatted(task, task / TASKS_OF_AREA));
        }
        for (int project = 0; project < projects; project++) {
            csv.append("사업,P%d,T%2$d,측정 사업 %1$d,TRAFFIC,2026-01-01,2026-12-31,1000000,%3$d\n"
                    .formatted(project, project / PROJECTS_OF_TASK, 1 + project % 3));
        }
        return csv.toString();
    }

    String progressPath() {
        return PLANS + "/" + id + "/progress";
    }
}
