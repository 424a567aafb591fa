package city.innovation.tracker.opendata;

import static city.innovation.test.Patience.await;
import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.MANAGER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import city.innovation.kit.sql.Sql;
import city.innovation.test.TestStack;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A table of more than a part comes whole, in order, part by part. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class BigPlanTest {

    private static final int PROJECTS = 1_500;
    private static final String LONG_TITLE = "이름이 제법 긴 혁신 사업 ".repeat(18).strip();
    private static final String IMPORTS = PlanSteps.PLANS + "/imports";

    @Inject
    Sql sql;

    @Test
    void aBigPlanIsStreamedBothWays() {
        Made plan = PlanSteps.draft();
        String code = plan.answer().path("code");
        enter(code);
        PlanSteps.confirmed(plan);
        MANAGER.call().post("/api/v1/open-data/builds").then().statusCode(201);
        assertThat(sql.query(
                        "select count(*) from open_data_part p join open_data_file f on f.id = p.file_id"
                                + " where f.dataset = 'plans' and f.format = 'JSON'",
                        row -> row.getLong(1)))
                .first()
                .satisfies(parts -> assertThat(parts).isGreaterThan(1));
        String csv =
                new String(ANYBODY.get("/api/v1/open-data/plans?format=csv").asByteArray(), UTF_8);
        assertThat(csv.lines().filter(line -> line.startsWith(code + ",")).count())
                .isEqualTo(PROJECTS + 2);
        ANYBODY.get("/api/v1/open-data/plans?format=json")
                .then()
                .body("items.findAll { it.planCode == '" + code + "' }", hasSize(PROJECTS + 2));
    }

    private static void enter(String plan) {
        StringBuilder file = new StringBuilder("구분,코드,상위코드,사업명,담당부서\n분야,A,,큰 분야,TRAFFIC\n");
        for (int i = 0; i < PROJECTS; i++) {
            file.append("사업,P%05d,A,%s %d,TRAFFIC\n".formatted(i, LONG_TITLE, i));
        }
        String id = MANAGER.call()
                .multiPart("file", "plan.csv", file.toString().getBytes(UTF_8), "text/csv")
                .multiPart("options", "{\"defaults\":{\"plan\":\"%s\"}}".formatted(plan), "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(IMPORTS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().until(() -> MANAGER.get(IMPORTS + "/{id}", id).path("finishedAt") != null);
    }
}
