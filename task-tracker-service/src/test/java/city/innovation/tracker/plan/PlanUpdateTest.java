package city.innovation.tracker.plan;

import static city.innovation.test.Patience.await;
import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.plan.PlanFiles.taken;
import static city.innovation.tracker.plan.PlanSteps.PLANS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.kit.sql.Sql;
import city.innovation.kit.table.TableFormat;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import city.innovation.tracker.Api.Made;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a file changes of a plan that is there already, and what it leaves as it is. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class PlanUpdateTest {

    private static final Topic PLAN_EVENTS = Topic.named("innovation.plans");

    private static final String WHOLE = """
            구분,코드,상위코드,사업명,내용,담당부서,담당자,협조부서,자치구,시작일,종료일,예산,집행액,가중치,시민주도,협력기관
            분야,1,,시민참여,,TRAFFIC,,,,,,,,,,
            과제,1-1,1,공유,,TRAFFIC,,,,,,,,,,
            과제,1-2,1,협업,,TRAFFIC,,,,,,,,,,
            사업,P1,1-1,공유주차장,빈 주차면을 나눕니다.,TRAFFIC,E10021,PARKS,북구,2020-01-01,2020-06-30,500,20,3,예,기업:주차나라
            """;

    @Inject
    Sql sql;

    private static Made plan() {
        Made plan = PlanSteps.draft();
        taken(plan, WHOLE).then().body("succeeded", equalTo(4));
        return plan;
    }

    private static JsonPath told(Made project, String what) {
        return JsonPath.from(PLAN_EVENTS
                .await(project.id(), "city.innovation.project." + what + ".v1")
                .value());
    }

    @Test
    void columnsThatAFileHasNotStayAsTheyAre() {
        Made plan = plan();
        taken(plan, "코드,예산(천원)\nP1,900\n").then().body("succeeded", equalTo(1));
        PlanSteps.coded(plan, "P1")
                .answer()
                .then()
                .body("budgetWon", equalTo(900_000))
                .body("title", equalTo("공유주차장"))
                .body("description", equalTo("빈 주차면을 나눕니다."))
                .body("manager", equalTo("E10021"))
                .body("cooperating", equalTo(List.of("PARKS")))
                .body("district", equalTo("북구"))
                .body("startsOn", equalTo("2020-01-01"))
                .body("endsOn", equalTo("2020-06-30"))
                .body("executedWon", equalTo(20))
                .body("weight", equalTo(3))
                .body("citizenLed", equalTo(true))
                .body("partners[0].name", equalTo("주차나라"));
        taken(plan, "코드,담당자\nP1,\n").then().body("succeeded", equalTo(1));
        PlanSteps.coded(plan, "P1").answer().then().body("manager", nullValue()).body("budgetWon", equalTo(900_000));
        taken(plan, "코드,종료일\nP1,2019-12-31\n").then().body("failed", equalTo(1));
        taken(plan, "코드,예산\nP2,1\n").then().body("failed", equalTo(1));
    }

    @Test
    void milestonesOfOneTitleAreToldApartByTheirDaysInWhateverOrderTheyCome() {
        Made plan = plan();
        String reports = "구분,상위코드,사업명,종료일\n이정표,P1,보고,2020-06-30\n이정표,P1,보고,2020-03-31\n";
        taken(plan, reports).then().body("succeeded", equalTo(2));
        taken(plan, reports).then().body("succeeded", equalTo(0)).body("unchanged", equalTo(2));
        taken(plan, "구분,상위코드,사업명,종료일\n이정표,P1,보고,2020-06-30\n이정표,P1,보고,2020-04-30\n")
                .then()
                .body("succeeded", equalTo(1))
                .body("unchanged", equalTo(1));
        taken(plan, reports.replace("03-31", "04-30")).then().body("unchanged", equalTo(2));
    }

    @Test
    void asManyMilestonesOfOneTitleAsAreThereMeanThemInTheOrderOfTheirDays() {
        Made plan = plan();
        Made project = PlanSteps.coded(plan, "P1");
        taken(plan, reports("03-31", "06-30"));
        List<String> ids = milestones(project, "id");
        taken(plan, reports("06-30", "09-30")).then().body("succeeded", equalTo(2));
        assertThat(milestones(project, "id")).isEqualTo(ids);
        assertThat(milestones(project, "dueOn")).containsExactly("2020-06-30", "2020-09-30");
        taken(plan, reports("10-31", "06-30")).then().body("succeeded", equalTo(1));
        assertThat(milestones(project, "id")).isEqualTo(ids);
        assertThat(milestones(project, "dueOn")).containsExactly("2020-06-30", "2020-10-31");
        taken(plan, reports("06-30", "10-31", "01-31")).then().body("succeeded", equalTo(1));
        assertThat(milestones(project, "id")).hasSize(3).containsAll(ids);
        taken(plan, reports("10-31")).then().body("unchanged", equalTo(1));
    }

    @Test
    void rowsOfOneTitleMeanTheSameHoweverFarApartTheyStandInTheFile() {
        Made plan = plan();
        Made project = PlanSteps.coded(plan, "P1");
        taken(plan, reports("03-31", "06-30"));
        String between = IntStream.range(0, 600)
                .mapToObj(i -> "분야,A" + i + ",,분야 " + i + ",,TRAFFIC\n")
                .collect(Collectors.joining());
        taken(plan, "구분,코드,상위코드,사업명,종료일,담당부서\n이정표,,P1,보고,2020-06-30,\n" + between + "이정표,,P1,보고,2020-04-30,\n")
                .then()
                .body("succeeded", equalTo(601))
                .body("unchanged", equalTo(1));
        assertThat(milestones(project, "dueOn")).containsExactly("2020-04-30", "2020-06-30");
    }

    private static String reports(String... days) {
        return "구분,상위코드,사업명,종료일\n"
                + Arrays.stream(days).map(day -> "이정표,P1,보고,2020-" + day + "\n").collect(Collectors.joining());
    }

    /** By their days. */
    private static List<String> milestones(Made project, String field) {
        return MANAGER.get(project.path() + "/milestones").path("items." + field);
    }

    @Test
    void whatOthersSeeOfAPlanHasNoColumnOfManagers() {
        Made plan = PlanSteps.confirmed(plan());
        String path = PLANS + "/" + plan.id() + "/export?format=csv";
        assertThat(ANYBODY.get(path).asString()).contains("공유주차장").doesNotContain("manager");
        assertThat(MANAGER.get(path).asString()).contains("manager").contains("E10021");
    }

    @Test
    void aProjectThatAFileMovesOrRedatesIsTold() {
        Made plan = plan();
        Made project = PlanSteps.coded(plan, "P1");
        taken(plan, "코드,상위코드,종료일\nP1,1-2,2020-09-30\n").then().body("succeeded", equalTo(1));
        JsonPath moved = told(project, "moved");
        assertThat(moved.getString("fromNode")).isNotNull().isNotEqualTo(moved.getString("toNode"));
        JsonPath redated = told(project, "rescheduled");
        assertThat(redated.getString("oldEndsOn")).isEqualTo("2020-06-30");
        assertThat(redated.getString("endsOn")).isEqualTo("2020-09-30");
    }

    @Test
    void aProjectThatIsRedatedInADraftIsTold() {
        Made plan = PlanSteps.draft();
        Made project = PlanSteps.project(plan, PlanSteps.area(plan, "1"), "P1");
        HEAD.patch(project, Map.of("endsOn", "2020-11-30")).then().statusCode(200);
        JsonPath redated = told(project, "rescheduled");
        assertThat(redated.getString("oldEndsOn")).isEqualTo("2020-12-31");
        assertThat(redated.getString("endsOn")).isEqualTo("2020-11-30");
    }

    @Test
    void aPlanThatIsConfirmedMeanwhileTakesNothingAndTheJobSaysSo() {
        Made plan = PlanSteps.draft();
        UUID id = UUID.fromString(plan.id());
        Response failed = takenWhile(plan, WHOLE, "update plan set state = 'CLOSED' where id = ?");
        assertFailed(failed, "plan.import.confirmed");
        QuarkusTransaction.requiringNew().run(() -> sql.update("update plan set state = 'DRAFT' where id = ?", id));
        MANAGER.get(PLANS + "/{id}/tree", plan.id()).then().body("nodes", hasSize(0));
    }

    @Test
    void whatIsTakenAwayMeanwhileTakesNothingBelowItAndTheJobSaysSo() {
        String gone = "update node set removed_at = now() where plan_id = ? and code = 'P1'";
        Made plan = plan();
        assertFailed(takenWhile(plan, "구분,상위코드,사업명,종료일\n이정표,P1,보고,2020-03-31\n", gone), "plan.import.parent");
        Made known = plan();
        assertFailed(takenWhile(known, "코드,예산\nP1,5\n", gone), "plan.import.parent");
        Made another = plan();
        String parent = "구분,코드,상위코드,사업명,담당부서\n과제,1-3,1,교통,TRAFFIC\n사업,P2,1-1,막차,TRAFFIC\n";
        assertFailed(takenWhile(another, parent, gone.replace("'P1'", "'1-1'")), "plan.import.parent");
        MANAGER.get(PLANS + "/{id}/tree", another.id()).then().body("nodes.code.flatten()", not(hasItem("1-3")));
    }

    @Test
    void whatIsThereAlreadyCountsToo() {
        Made plan = plan();
        String head = "구분,상위코드,사업명,종료일\n";
        String milestones = IntStream.range(0, 199)
                .mapToObj(i -> "이정표,P1,걸음 " + i + ",2020-03-31\n")
                .collect(Collectors.joining());
        taken(plan, head + milestones).then().body("succeeded", equalTo(199));
        taken(plan, head + "이정표,P1,끝,2020-06-30\n").then().body("succeeded", equalTo(1));
        taken(plan, head + "이정표,P1,끝,2020-06-30\n").then().body("unchanged", equalTo(1));
        assertFailed(taken(plan, head + "이정표,P1,하나 더,2020-06-30\n"), "plan.import.over");
        taken(plan, head + milestones + "이정표,P1,끝,2020-06-30\n이정표,P1,하나 더,2020-06-30\n")
                .then()
                .body("failed", equalTo(1));
    }

    /** The finished job of a file that waits for the plan until the statement has changed it. */
    private Response takenWhile(Made plan, String file, String statement) {
        String[] job = new String[1];
        QuarkusTransaction.requiringNew().run(() -> {
            sql.query("select 1 from plan where id = ? for update", row -> true, UUID.fromString(plan.id()));
            sql.update(statement, UUID.fromString(plan.id()));
            job[0] = PlanFiles.begun(plan, PlanFiles.utf8(file), TableFormat.CSV, false);
            await().until(() -> sql.query(
                            "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query ilike '%from plan %'",
                            row -> true)
                    .contains(true));
        });
        return PlanFiles.finished(job[0]);
    }

    private static void assertFailed(Response job, String code) {
        job.then()
                .body("state", equalTo("FAILED"))
                .body("processed", equalTo(0))
                .body("succeeded", equalTo(0));
        MANAGER.get(job.<String>path("errorsUrl"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].code", equalTo(code));
    }

    @Test
    void lengthsCountCharactersNotTheirCode() {
        Made plan = PlanSteps.draft();
        String head = "구분,코드,상위코드,사업명,담당부서\n";
        taken(plan, head + "분야,1,," + "𠮷".repeat(301) + ",TRAFFIC\n").then().body("failed", equalTo(1));
        taken(plan, head + "분야,1,," + "𠮷".repeat(300) + ",TRAFFIC\n").then().body("succeeded", equalTo(1));
        MANAGER.get(PLANS + "/{id}/tree", plan.id()).then().body("nodes[0].title", equalTo("𠮷".repeat(300)));
    }
}
