package city.innovation.tracker.check;

import static city.innovation.tracker.Api.EXECUTIVE;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.TF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import city.innovation.test.Patience;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import city.innovation.tracker.Api;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.DutyCalls;
import city.innovation.tracker.designation.Cadence;
import city.innovation.tracker.plan.PlanSteps;
import city.innovation.tracker.plan.Planned;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class RegularCheckTest {

    private static final String DESIGNATIONS = "/api/v1/designations";

    @Inject
    CheckCalendar calendar;

    @Inject
    Sql sql;

    /** The tenth of the second month of a quarter, so that the next month's round is no quarter's. */
    private static LocalDate midQuarter() {
        LocalDate day = CityTime.dateOf(TestClock.now()).plusMonths(1).withDayOfMonth(10);
        while (day.getMonthValue() % 3 != 2) {
            day = day.plusMonths(1);
        }
        TestClock.set(CityTime.startOf(day));
        return day;
    }

    private Made plan(int projects, LocalDate day) {
        Made draft = PlanSteps.draft(Map.of("year", 2040));
        Made area = PlanSteps.area(draft, "1");
        for (int i = 1; i <= projects; i++) {
            PlanSteps.project(
                    draft,
                    area,
                    "P" + i,
                    Map.of(
                            "startsOn", day.withDayOfYear(1).toString(),
                            "endsOn", day.withDayOfYear(1).plusYears(2).toString()));
        }
        Made plan = PlanSteps.confirmed(draft);
        Patience.await("the plan in the calendar")
                .until(() -> sql.query(
                                        "select count(*) from check_calendar where plan_id = ?",
                                        row -> row.getLong(1),
                                        UUID.fromString(plan.id()))
                                .getFirst()
                        == 4);
        return plan;
    }

    private static Made key(Made plan, String code) {
        Made node = PlanSteps.coded(plan, code);
        return MANAGER.makes(DESIGNATIONS, Map.of("kind", "KEY", "nodeId", node.id(), "reason", "중점과제"));
    }

    private static List<String> rounds(Made plan, String code) {
        return TF.get(CheckSteps.CHECKS + "?limit=200&sort=openedAt&plan=" + plan.id())
                .path("items.findAll { it.code == '" + code + "' }.round");
    }

    private static void await(Made plan, int checks) {
        Patience.await(checks + " checks")
                .until(
                        () -> TF.get(CheckSteps.CHECKS + "?includeTotal=true&plan=" + plan.id())
                                .<Integer>path("total"),
                        equalTo(checks));
    }

    @Test
    void keyTasksAreCheckedEveryMonthTheRestEveryQuarterEachOnceHoweverManyLook() throws Exception {
        LocalDate day = midQuarter();
        Made plan = plan(3, day);
        key(plan, "P1");
        LocalDate next = day.plusMonths(1).withDayOfMonth(1);
        TestClock.set(CityTime.startOf(next));
        await(plan, 1);
        String month = Cadence.MONTHLY.period(day).code();
        assertThat(rounds(plan, "P1")).containsExactly(month);
        Map<String, Object> first =
                TF.get(CheckSteps.CHECKS + "?plan=" + plan.id()).path("items[0]");
        assertThat(first)
                .containsEntry("key", true)
                .containsEntry("kind", "REGULAR")
                .containsEntry("actualBp", 0)
                .containsEntry(
                        "plannedBp",
                        Planned.bp(day.withDayOfYear(1), day.withDayOfYear(1).plusYears(2), next));
        TestClock.set(CityTime.startOf(next.plusMonths(1)));
        atOnce(calendar::work);
        await(plan, 4);
        atOnce(calendar::work);
        assertThat(rounds(plan, "P1"))
                .containsExactly(month, Cadence.MONTHLY.period(next).code());
        String quarter = Cadence.QUARTERLY.period(day).code();
        assertThat(rounds(plan, "P2")).containsExactly(quarter);
        assertThat(rounds(plan, "P3")).containsExactly(quarter);
    }

    private static void atOnce(Runnable work) throws Exception {
        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            for (Future<Object> replica : replicas.invokeAll(Collections.nCopies(4, Executors.callable(work)))) {
                replica.get();
            }
        }
    }

    @Test
    void roundsBeginWithTheConfirmationHoweverLateTheCalendarLooks() {
        LocalDate day = midQuarter();
        Made plan = plan(1, day);
        TestClock.set(CityTime.startOf(day.plusMonths(1).withDayOfMonth(1)));
        key(plan, "P1");
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "delete from check_calendar where plan_id = ?", // as if nobody had looked so far
                        UUID.fromString(plan.id())));
        await(plan, 1);
        assertThat(rounds(plan, "P1"))
                .containsExactly(Cadence.MONTHLY.period(day).code());
    }

    @Test
    void whatIsLateGoesToTheLeaderThenToAnExecutive() {
        LocalDate day = midQuarter();
        Made plan = plan(1, day);
        key(plan, "P1");
        String leader = "E-" + UUID.randomUUID();
        Made leading = MANAGER.makes(
                "/api/v1/task-force/members",
                Map.of("subject", leader, "leader", true, "from", day.toString(), "department", "INNOVATION"));
        Api led = Api.as(Tokens.token("tf-member").subject(leader).department("INNOVATION"));
        TestClock.set(CityTime.startOf(day.plusMonths(1).withDayOfMonth(1)));
        await(plan, 1);
        String id = TF.get(CheckSteps.CHECKS + "?plan=" + plan.id()).path("items[0].id");
        assertThat(DutyCalls.of(led, id)).isEmpty();
        TestClock.advance(Duration.ofDays(25));
        Patience.await("the leader's duty").until(() -> DutyCalls.of(led, id), equalTo(List.of("chase-check")));
        TF.get(CheckSteps.CHECKS + "?overdue=true&plan=" + plan.id()).then().body("items.id", equalTo(List.of(id)));
        TestClock.advance(Duration.ofDays(15));
        Patience.await("the executive's duty")
                .until(() -> DutyCalls.of(EXECUTIVE, id), equalTo(List.of("settle-check")));
        Made check = CheckSteps.submitted(new Made(CheckSteps.CHECKS + "/" + id, null));
        check.answer().then().body("submission.late", equalTo(true));
        assertThat(DutyCalls.of(EXECUTIVE, id)).isEmpty();
        assertThat(DutyCalls.of(led, id)).containsExactly("verify-check");
        MANAGER.does(
                MANAGER.sees(leading),
                "end",
                Map.of("on", CityTime.dateOf(TestClock.now()).toString(), "reason", "인사이동"));
    }

    @Test
    void theScheduleSaysWhenARoundOpensAndIsDue() {
        LocalDate day = midQuarter();
        Made plan = plan(1, day);
        key(plan, "P1");
        String path = "/api/v1/task-force/schedules/" + day.getYear();
        Map<String, Object> round = Map.of(
                "round", Cadence.MONTHLY.period(day).code(),
                "opensOn", day.plusDays(5).toString(),
                "dueOn", day.plusDays(12).toString(),
                "note", "월간 점검 보고회");
        set(path, Map.of("rounds", List.of(round, round))).then().statusCode(400);
        set(path, Map.of("rounds", List.of(Map.of("round", "1999-01", "opensOn", "1999-01-05"))))
                .then()
                .statusCode(400);
        int version = TF.get(path).path("version");
        set(path, Map.of("rounds", List.of(round))).then().statusCode(200).body("version", equalTo(version + 1));
        TestClock.set(CityTime.startOf(day.plusDays(5)));
        await(plan, 1);
        TF.get(CheckSteps.CHECKS + "?plan=" + plan.id())
                .then()
                .body("items[0].dueOn", equalTo(day.plusDays(12).toString()));
        HEAD.json(Map.of("rounds", List.of())).put(path).then().statusCode(403);
    }

    private static Response set(String path, Object schedule) {
        return TF.json(schedule).header("If-Match", TF.get(path).header("ETag")).put(path);
    }

    @Test
    void theCadenceIsRuleData() {
        LocalDate day = midQuarter();
        Made plan = plan(2, day);
        cadence("MONTHLY");
        TestClock.set(CityTime.startOf(day.plusMonths(1).withDayOfMonth(1)));
        await(plan, 2);
        assertThat(rounds(plan, "P1"))
                .containsExactly(Cadence.MONTHLY.period(day).code());
        cadence("QUARTERLY");
        TestClock.set(CityTime.startOf(day.plusMonths(2).withDayOfMonth(1)));
        await(plan, 4);
        assertThat(rounds(plan, "P1"))
                .containsExactly(
                        Cadence.MONTHLY.period(day).code(),
                        Cadence.QUARTERLY.period(day).code());
    }

    private static void cadence(String rest) {
        MANAGER.json(Map.of(
                        "validFrom",
                        CityTime.dateOf(TestClock.now()).toString(),
                        "reason",
                        "규칙 시험",
                        "data",
                        Map.of("key", "MONTHLY", "brand", "QUARTERLY", "rest", rest)))
                .post("/api/v1/tracker-rules/check-cadence/versions")
                .then()
                .statusCode(201);
    }
}
