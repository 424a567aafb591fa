package city.innovation.tracker.instruction;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.EXECUTIVE;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.OFFICIAL;
import static city.innovation.tracker.Api.OTHER_HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import city.innovation.kit.time.CityTime;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.DutyCalls;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class InstructionTest {

    private static final String INSTRUCTIONS = "/api/v1/instructions";
    private static final Topic PLAN_EVENTS = Topic.named("innovation.plans");

    private static Made given(LocalDate dueOn) {
        Made project = PlanSteps.coded(PlanSteps.small(1), "P1");
        return EXECUTIVE.makes(INSTRUCTIONS, body(project, dueOn));
    }

    private static Map<String, Object> body(Made project, LocalDate dueOn) {
        return Map.of("projectId", project.id(), "text", "주민 설명회를 한 번 더 여십시오.", "dueOn", dueOn.toString());
    }

    private static LocalDate in(int days) {
        return CityTime.dateOf(TestClock.now()).plusDays(days);
    }

    @Test
    void anInstructionIsCarriedOutReportedAndSeenDone() {
        Made given = given(in(30));
        given.answer()
                .then()
                .body("department", equalTo("TRAFFIC"))
                .body("state", equalTo("OPEN"))
                .body("givenBy", equalTo("E00001"));
        assertThat(DutyCalls.of(HEAD, given.id())).containsExactly("carry-out-instruction");
        OTHER_HEAD.command(given, "report", Map.of("report", "했습니다.")).then().statusCode(403);
        EXECUTIVE.command(given, "see", null).then().statusCode(409);
        Made reported = HEAD.does(given, "report", Map.of("report", "설명회를 열었습니다."));
        reported.answer().then().body("state", equalTo("REPORTED")).body("late", equalTo(false));
        assertThat(DutyCalls.of(EXECUTIVE, given.id())).containsExactly("see-instruction");
        HEAD.command(reported, "see", null).then().statusCode(403);
        Made back = EXECUTIVE.does(reported, "send-back", Map.of("reason", "기록이 없습니다.", "dueOn", in(10).toString()));
        back.answer().then().body("dueOn", equalTo(in(10).toString()));
        Made seen = EXECUTIVE.does(HEAD.does(back, "report", Map.of("report", "기록을 더했습니다.")), "see", null);
        assertThat(seen.state()).isEqualTo("SEEN");
        assertThat(DutyCalls.of(EXECUTIVE, given.id())).isEmpty();
        for (String type : List.of("given", "reported", "returned", "seen")) {
            PLAN_EVENTS.await(given.id(), "city.innovation.instruction." + type + ".v1");
        }
    }

    @Test
    void onlyExecutivesGiveAndForADayThatIsToCome() {
        Made project = PlanSteps.coded(PlanSteps.small(1), "P1");
        MANAGER.json(body(project, in(3))).post(INSTRUCTIONS).then().statusCode(403);
        ANYBODY.json(body(project, in(3))).post(INSTRUCTIONS).then().statusCode(401);
        EXECUTIVE
                .json(body(project, in(-1)))
                .post(INSTRUCTIONS)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/dueOn"));
        EXECUTIVE
                .json(Map.of("projectId", UUID.randomUUID(), "text", "x", "dueOn", in(3).toString()))
                .post(INSTRUCTIONS)
                .then()
                .statusCode(404);
        CITIZEN.get(INSTRUCTIONS).then().statusCode(403);
    }

    @Test
    void listsAreNarrowed() {
        Made given = given(in(5));
        String project = given.answer().path("projectId");
        Made redated = EXECUTIVE.does(given, "redate", Map.of("reason", "장소를 다시 구합니다.", "dueOn", in(7).toString()));
        redated.answer().then().body("dueOn", equalTo(in(7).toString()));
        OFFICIAL.get(INSTRUCTIONS + "?project=" + project + "&includeTotal=true")
                .then()
                .body("items.dueOn", equalTo(List.of(in(7).toString())))
                .body("total", equalTo(1));
        EXECUTIVE.get(INSTRUCTIONS + "?givenBy=me&project=" + project).then().body("items", hasSize(1));
        HEAD.get(INSTRUCTIONS + "?givenBy=me&project=" + project).then().body("items", hasSize(0));
        HEAD.get(INSTRUCTIONS + "?overdue=true&project=" + project).then().body("items", hasSize(0));
        EXECUTIVE.get(given.path() + "/allowed-actions").then().body("actions", equalTo(List.of("redate", "withdraw")));
        Made withdrawn = EXECUTIVE.does(redated, "withdraw", Map.of("reason", "다른 지시로 갈음합니다."));
        assertThat(withdrawn.state()).isEqualTo("WITHDRAWN");
        PLAN_EVENTS.await(given.id(), "city.innovation.instruction.redated.v1");
        PLAN_EVENTS.await(given.id(), "city.innovation.instruction.withdrawn.v1");
    }
}
