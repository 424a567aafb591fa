package city.innovation.tracker.organisation;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.SYSTEM;
import static city.innovation.tracker.organisation.Organisation.DEPARTMENTS;
import static city.innovation.tracker.organisation.Organisation.enter;
import static city.innovation.tracker.organisation.Organisation.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import city.innovation.kit.problem.Refusal;
import city.innovation.test.Message;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import city.innovation.test.Topic;
import city.innovation.tracker.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class DepartmentTest {

    @Inject
    Organisation organisation;

    @Inject
    Departments departments;

    @AfterEach
    void nothingStays() {
        organisation.isGone();
    }

    @Test
    void whatADissolvedOneOwnedGoesToItsSuccessorsThroughChainsAndSplits() {
        Organisation.isThere();
        assertThat(departments.current("OLD", day("2020-06-30"))).containsExactly("OLD");
        assertThat(departments.current("OLD", day("2020-07-01"))).containsExactly("PART1", "PART2");
        assertThat(departments.current("OLD", day("2026-01-01"))).containsExactly("LAST", "PART2");
        assertThat(departments.current("PART1", day("2020-01-01"))).containsExactly("PART1");
        assertThat(departments.current("NEVER", day("2026-01-01"))).containsExactly("NEVER");
        ANYBODY.get(DEPARTMENTS + "/OLD/successors?on=2026-01-01").then().body("items", contains("LAST", "PART2"));
        ANYBODY.get(DEPARTMENTS + "/OLD")
                .then()
                .body("exists", equalTo(false))
                .body("successors", contains("PART1", "PART2"))
                .body("validTo", equalTo("2020-06-30"));
        ANYBODY.get(DEPARTMENTS + "/NEVER/successors").then().statusCode(404);
    }

    @Test
    void aUnitThatMovesIsWhereItWasOnEachDay() {
        Organisation.isThere();
        Response traffic = MANAGER.get(DEPARTMENTS + "/TRAFFIC");
        change(MANAGER, "TRAFFIC", traffic.header("ETag"), "교통정책과", "PLAN", "2026-07-01")
                .then()
                .statusCode(200)
                .body("name", equalTo("교통정책과"))
                .body("changes.validFrom", contains("2019-01-01", "2026-07-01"));
        assertThat(departments.ancestors("TRAFFIC", day("2026-06-30"))).containsExactly("SAFETY", "MAYOR");
        assertThat(departments.ancestors("TRAFFIC", day("2026-07-01"))).containsExactly("PLAN", "MAYOR");
        assertThat(departments.withAllBelow("SAFETY", day("2026-07-01"))).containsExactly("PARKS", "SAFETY");
        ANYBODY.get(DEPARTMENTS + "/TRAFFIC?on=2026-06-30").then().body("name", equalTo("교통과"));
        ANYBODY.get(DEPARTMENTS + "/TRAFFIC/ancestors?on=2026-06-30").then().body("items", contains("SAFETY", "MAYOR"));
        ANYBODY.get(DEPARTMENTS + "?parent=SAFETY&on=2026-06-30")
                .then()
                .body("items.code", contains("PARKS", "TRAFFIC"));
        ANYBODY.get(DEPARTMENTS + "?parent=SAFETY&on=2026-07-01").then().body("items.code", contains("PARKS"));
        ANYBODY.get(DEPARTMENTS + "?on=2020-06-30&kind=DIVISION")
                .then()
                .body("items.code", hasItem("OLD"))
                .body("items.code", not(hasItem("PART1")));
        ANYBODY.get(DEPARTMENTS + "/tree?on=2026-07-01")
                .then()
                .body("items.code", contains("MAYOR"))
                .body("items[0].children.code", contains("PLAN", "SAFETY"))
                .body("items[0].children[1].children.code", contains("PARKS"));
        Response page = ANYBODY.get(DEPARTMENTS + "?limit=2");
        page.then().body("items.code", contains("INNOVATION", "LAST"));
        ANYBODY.get(DEPARTMENTS + "?limit=2&cursor=" + page.path("nextCursor"))
                .then()
                .body("items.code", contains("MAYOR", "PARKS"));
        Organisation.isThere();
        ANYBODY.get(DEPARTMENTS + "/TRAFFIC").then().body("changes.validFrom", contains("2019-01-01", "2026-07-01"));
    }

    @Test
    void thoseOfTheDayAreCounted() {
        Organisation.isThere();
        assertThat(total("on=2020-06-30")).isEqualTo(7);
        assertThat(total("on=2026-07-01")).isEqualTo(8);
        assertThat(total("on=2026-07-01&kind=DIVISION")).isEqualTo(5);
        assertThat(total("on=2026-07-01&parent=SAFETY")).isEqualTo(2);
        assertThat(total("on=2018-12-31")).isZero();
    }

    private static int total(String filters) {
        return ANYBODY.get(DEPARTMENTS + "?includeTotal=true&limit=1&" + filters)
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    @Test
    void managersDissolveAndTheWorldIsTold() {
        Organisation.isThere();
        Response parks = MANAGER.get(DEPARTMENTS + "/PARKS");
        Map<String, Object> body = Map.of("validTo", "2026-12-31", "successors", List.of("TRAFFIC"), "reason", "조직개편");
        command(HEAD, "PARKS", "dissolve", parks.header("ETag"), body).then().statusCode(403);
        command(MANAGER, "PARKS", "dissolve", null, body).then().statusCode(428);
        command(
                        MANAGER,
                        "PARKS",
                        "dissolve",
                        parks.header("ETag"),
                        Map.of("validTo", "2018-01-01", "successors", List.of("NEVER", "PARKS"), "reason", "조직개편"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/successors", "/successors", "/validTo"));
        command(MANAGER, "PARKS", "dissolve", parks.header("ETag"), body)
                .then()
                .statusCode(200)
                .body("validTo", equalTo("2026-12-31"));
        command(MANAGER, "PARKS", "dissolve", parks.header("ETag"), body).then().statusCode(412);
        try (Topic topic = Topic.named("innovation.plans")) {
            Message told = topic.awaitAtLeast(
                            2,
                            "department.changed of PARKS",
                            message -> message.key().equals(parks.path("id")))
                    .getLast();
            assertThat(told.type()).isEqualTo("city.innovation.department.changed.v1");
            assertThat(told.value()).contains("\"successors\":[\"TRAFFIC\"]", "\"validTo\":\"2026-12-31\"");
            assertThat(told.headers()).containsEntry("ce_departmentcode", "PARKS");
        }
        assertThat(departments.current("PARKS", day("2027-01-01"))).containsExactly("TRAFFIC");
    }

    @Test
    void onlyWhatMakesSenseIsEnteredAndOnlyByThoseWhoMay() {
        Organisation.isThere();
        Map<String, Object> fresh = row("FRESH", "새 과", "DIVISION", "PLAN", "2026-01-01");
        CITIZEN.json(fresh).post(DEPARTMENTS).then().statusCode(403);
        ANYBODY.json(fresh).post(DEPARTMENTS).then().statusCode(401);
        MANAGER.json(fresh).post(DEPARTMENTS).then().statusCode(201).body("code", equalTo("FRESH"));
        MANAGER.json(fresh).post(DEPARTMENTS).then().statusCode(409);
        MANAGER.json(row("X1", "과", "DIVISION", "NEVER", "2026-01-01"))
                .post(DEPARTMENTS)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/parent"));
        enter(HEAD, List.of(fresh)).then().statusCode(403);
        enter(
                        SYSTEM,
                        List.of(
                                row("MAYOR", "부시장", "OFFICE", "TRAFFIC", "2026-01-01"),
                                row("X2", "과", "DIVISION", "PLAN", "2026-01-01"),
                                fresh))
                .then()
                .statusCode(207)
                .body("items.status", contains(422, 200, 200))
                .body("items.outcome", contains("REFUSED", "CHANGED", "UNCHANGED"))
                .body("items[0].violations.field", contains("/parent"))
                .body("refused", equalTo(1));
        Api narrowed = Api.as(Tokens.token("system").subject("hr").departments("X2"));
        enter(narrowed, List.of(fresh, row("X2", "둘째 과", "DIVISION", "PLAN", "2026-02-01")))
                .then()
                .body("items.outcome", contains("REFUSED", "CHANGED"));
    }

    @Test
    void othersAskWhetherACodeIsKnownOnceThereAreDepartments() {
        departments.require("ANYTHING");
        Organisation.isThere();
        departments.require("OLD");
        departments.require(null);
        assertThatThrownBy(() -> departments.require("ANYTHING")).isInstanceOf(Refusal.class);
        assertThat(departments.unknown(List.of("OLD", "ANYTHING"))).containsExactly("ANYTHING");
        assertThat(departments.name("TRAFFIC", day("2026-01-01"))).contains("교통과");
    }

    @Test
    void aFileIsCheckedFirstAndThenTaken() {
        String csv = """
                부서코드,부서명,종류,상위부서코드,시작일,종료일,승계부서코드
                F1,기획실,OFFICE,,2026.1.1.,,
                F2,예산과,DIVISION,F1,2026.1.1.,,
                F3,감사과,DIVISION,F9,2026.1.1.,,
                F4,없는 종류,CLUB,F1,2026.1.1.,,
                """;
        Files.imports(MANAGER, DEPARTMENTS, csv, Map.of("dryRun", true))
                .then()
                .body("succeeded", equalTo(2))
                .body("failed", equalTo(2));
        ANYBODY.get(DEPARTMENTS).then().body("items", empty());
        Response job = Files.imports(MANAGER, DEPARTMENTS, csv, Map.of());
        job.then().body("succeeded", equalTo(2)).body("failed", equalTo(2));
        MANAGER.get(job.path("errorsUrl"))
                .then()
                .body("items.row", contains(4, 5))
                .body("items.code", contains("department.unknown", "import.form"));
        Files.imports(MANAGER, DEPARTMENTS, csv, Map.of()).then().body("unchanged", equalTo(2));
        ANYBODY.get(DEPARTMENTS + "/F2/ancestors").then().body("items", contains("F1"));
        Files.upload(HEAD, DEPARTMENTS, csv, Map.of()).then().statusCode(403);
    }

    private static Response change(Api who, String code, String tag, String name, String parent, String from) {
        return command(
                who,
                code,
                "change",
                tag,
                Map.of("name", name, "kind", "DIVISION", "parent", parent, "validFrom", from));
    }

    private static Response command(Api who, String code, String command, String tag, Object body) {
        var call = who.json(body);
        return (tag == null ? call : call.header("If-Match", tag)).post(DEPARTMENTS + "/" + code + "/" + command);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
