package city.innovation.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;

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
    private static final int PROJECTS_OF_TASK = 13;
    private static final int TASKS_OF_AREA = 5;

    /** A new plan of so many projects, 13 in a task and 5 tasks in an area. */
    static BenchPlan of(Ground ground, int projects) {
        String token = ground.manager();
        String code = "BENCH-" + UUID.randomUUID().toString().substring(0, 13);
        String body = "{\"code\":\"%s\",\"year\":2026,\"title\":\"측정하는 계획\"}".formatted(code);
        JsonNode plan = ground.calls().post(PLANS, "application/json", body, token);
        Duration took =
                FileImport.take(ground, IMPORTS, csv(projects), "{\"defaults\":{\"plan\":\"" + code + "\"}}", token);
        return new BenchPlan(plan.path("id").asText(), took, token);
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
