package city.innovation.tracker.plan;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.plan.PlanFiles.IMPORTS;
import static city.innovation.tracker.plan.PlanFiles.utf8;
import static city.innovation.tracker.plan.PlanSteps.PLANS;
import static city.innovation.tracker.plan.PlanSteps.PROJECTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import city.innovation.kit.table.TableFormat;
import city.innovation.test.TestStack;
import city.innovation.tracker.Api.Made;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class PlanImportTest {

    /** As a department's spreadsheet has it. */
    private static final String HABITS = """
            구분,코드,상위코드,사업명,담당부서,협조부서,시작일,종료일,예산(백만원),가중치
            분야,3,,시민이 체감하는 서비스,혁신평가담당관,,,,,
            과제,3-2,3,일하는 방식 혁신,혁신평가담당관,,,,,
            사업,3-2-07,3-2,출장여비 정산 자동화(RPA),혁신평가담당관,"회계과, 정보화담당관",2020.3.1.,2020년 12월 31일,"1,250",2
            """;

    private static Response job(Made plan, byte[] file, boolean dryRun) {
        return PlanFiles.taken(plan, file, TableFormat.CSV, dryRun);
    }

    @Test
    void excelsHabitsComeInRight() {
        String titled = "2020년 광주혁신 실행계획,,,,,,,,,\n,,,,,,,,,(단위: 백만원)\n" + HABITS;
        for (byte[] file : List.of(
                utf8("\uFEFF" + HABITS),
                HABITS.getBytes(Charset.forName("MS949")),
                titled.getBytes(Charset.forName("MS949")))) {
            Made plan = PlanSteps.draft();
            job(plan, file, false).then().body("succeeded", equalTo(3)).body("failed", equalTo(0));
            Made project = PlanSteps.coded(plan, "3-2-07");
            project.answer()
                    .then()
                    .body("title", equalTo("출장여비 정산 자동화(RPA)"))
                    .body("budgetWon", equalTo(1_250_000_000))
                    .body("startsOn", equalTo("2020-03-01"))
                    .body("endsOn", equalTo("2020-12-31"))
                    .body("cooperating", equalTo(List.of("회계과", "정보화담당관")))
                    .body("weight", equalTo(2));
        }
    }

    @Test
    void theUnitAboveTheTableCountsWhereTheColumnNamesNone() {
        String bare = "2020년 광주혁신 실행계획,,,,,,,,,\n,,,,,,,,,(단위: 백만원)\n"
                + HABITS.replace("예산(백만원)", "예산").replace("\"회계과, 정보화담당관\"", "회계과·정보화담당관");
        List<Map.Entry<TableFormat, byte[]>> files = List.of(
                Map.entry(TableFormat.CSV, utf8("\uFEFF" + bare)),
                Map.entry(TableFormat.CSV, bare.getBytes(Charset.forName("MS949"))),
                Map.entry(TableFormat.XLSX, PlanFiles.sheet(bare.replace("\"1,250\"", "1250"))));
        for (Map.Entry<TableFormat, byte[]> file : files) {
            Made plan = PlanSteps.draft();
            PlanFiles.taken(plan, file.getValue(), file.getKey(), false)
                    .then()
                    .body("succeeded", equalTo(3))
                    .body("failed", equalTo(0));
            PlanSteps.coded(plan, "3-2-07").answer().then().body("budgetWon", equalTo(1_250_000_000));
        }
    }

    @Test
    void twoUnitsForOneColumnAreRefusedByRowAndColumn() {
        Made plan = PlanSteps.draft();
        Response job = job(plan, utf8("(단위: 천원),,,,,,,,,\n" + HABITS), false);
        job.then().body("succeeded", equalTo(0)).body("failed", equalTo(1));
        MANAGER.get(job.<String>path("errorsUrl"))
                .then()
                .body("items[0].row", equalTo(5))
                .body("items[0].field", equalTo("budgetWon"))
                .body("items[0].code", equalTo("import.unit"));
        Response whole = job(plan, utf8("(단위: 천원),,,,,,,,,\n(단위: 백만원),,,,,,,,,\n" + HABITS), false);
        whole.then().body("state", equalTo("FAILED")).body("problem", equalTo("units-differ"));
    }

    @Test
    void aBrokenFileSaysEveryErrorByRowAndColumnAndStoresNothing() {
        Made plan = PlanSteps.draft();
        String broken = HABITS + """
                사업,3-2-07,3-2,같은 코드,부서,,,,,
                사업,3-2-08,9-9,없는 상위,부서,,,,,
                사무,3-2-09,3-2,모르는 구분,부서,,,,,
                사업,3-2-10,3-2,,부서,,2020.13.1.,,많이,0
                사업,3-2-11,3-2,거꾸로,부서,,2020.5.1.,2020.4.1.,,
                과제,3-3,3-2,과제 아래 과제,부서,,,,,
                사업,3-2-12,3-4,뒤에 오는 상위,부서,,,,,
                과제,3-4,3,뒤의 과제,부서,,,,,
                """;
        Response job = job(plan, utf8(broken), false);
        job.then().body("succeeded", equalTo(0)).body("failed", equalTo(7));
        MANAGER.get(job.<String>path("errorsUrl") + "?limit=200")
                .then()
                .body("items.row", hasItems(5, 6, 7, 8, 9, 10, 11))
                .body("items.findAll { it.row == 8 }.field", hasItems("title", "startsOn", "budgetWon", "weight"))
                .body("items.find { it.row == 6 }.code", equalTo("plan.import.parent"))
                .body("items.find { it.row == 10 }.field", equalTo("parent"))
                .body("items.find { it.row == 11 }.code", equalTo("plan.import.parent"));
        MANAGER.get(PLANS + "/{id}/tree", plan.id()).then().body("nodes", equalTo(List.of()));
        String merged = "구분,코드,사업명,예산,\n,,,계획,집행\n분야,1,시민참여,1,1\n";
        job(plan, utf8(merged), false).then().body("succeeded", equalTo(0)).body("failed", equalTo(2));
    }

    @Test
    void aRepeatShowsFirstAndThenChangesOnlyWhatDiffers() {
        Made plan = PlanSteps.draft();
        job(plan, utf8(HABITS), false);
        Made before = PlanSteps.coded(plan, "3-2-07");
        String changed = HABITS.replace("\"1,250\"", "900") + "사업,3-2-08,3-2,모바일 기기,혁신평가담당관,,,,,\n";
        job(plan, utf8(changed), true)
                .then()
                .body("summary.added", equalTo(1))
                .body("summary.changed", equalTo(1))
                .body("summary.changesTotal", equalTo(2))
                .body("summary.changes.find { it.code == '3-2-07' }.field", equalTo("budgetWon"))
                .body("summary.changes.find { it.code == '3-2-07' }.from", equalTo(1_250_000_000));
        assertThat(PlanSteps.coded(plan, "3-2-07").answer().<Integer>path("version"))
                .isEqualTo(before.answer().<Integer>path("version"));
        job(plan, utf8(changed), false).then().body("succeeded", equalTo(2)).body("unchanged", equalTo(2));
        PlanSteps.coded(plan, "3-2-07").answer().then().body("budgetWon", equalTo(900_000_000));
    }

    @Test
    void onlyThoseWhoRunPlansImportAndOnlyIntoWhatIsNotConfirmed() {
        HEAD.call()
                .multiPart("file", "plan.csv", utf8(HABITS), "text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(IMPORTS)
                .then()
                .statusCode(403);
        Made plan = PlanSteps.small(1);
        MANAGER.call()
                .multiPart("file", "plan.csv", utf8(HABITS), "text/csv")
                .multiPart(
                        "options",
                        "{\"defaults\":{\"plan\":\"" + plan.answer().path("code") + "\"}}",
                        "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(IMPORTS)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/defaults/plan"));
        assertThat(plan.state()).isEqualTo("CONFIRMED");
        ANYBODY.get(PROJECTS + "?plan={p}", plan.id()).then().body("items.size()", equalTo(1));
    }
}
