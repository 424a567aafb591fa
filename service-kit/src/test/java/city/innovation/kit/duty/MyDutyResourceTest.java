package city.innovation.kit.duty;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.kit.MovableClock;
import city.innovation.kit.sql.Sql;
import city.innovation.test.TestStack;
import city.innovation.test.TokenBuilder;
import city.innovation.test.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@ActivateRequestContext
class MyDutyResourceTest {

    private static final String MINE = "/api/v1/me/duties";

    @Inject
    Duties duties;

    @Inject
    Sql sql;

    private final MovableClock clock = new MovableClock("2026-03-02T10:00");
    private final UUID proposal = UUID.randomUUID();

    @BeforeEach
    void openDuties() {
        sql.update("delete from duty");
        QuarkusMock.installMockForType(clock, Clock.class);
        open("promise", Responsible.subject("E1"), "2026-03-20");
        open("decide", Responsible.department("D1"), "2026-03-10");
        open("decide", Responsible.department("D2"), "2026-03-10");
        open("opinion", Responsible.role("mentor"), "2026-03-15");
        open("opinion", Responsible.roleIn("D1", "mentor"), "2026-03-16");
        open("opinion", Responsible.roleIn("D2", "mentor"), "2026-03-17");
    }

    @Test
    void showsWhatWaitsForThePersonTheDepartmentsManagerAndTheRoleMostUrgentFirst() {
        list(official("E1")).body("items.kind", contains("promise"));
        list(token("E2", "D1", "department-manager")).body("items.kind", contains("decide"));
        list(token("E1", "D1", "department-manager", "mentor"))
                .body("items.dueOn", contains("2026-03-10", "2026-03-15", "2026-03-16", "2026-03-20"));
        list(token("E3", "D2", "mentor")).body("items.dueOn", contains("2026-03-15", "2026-03-17"));
        list(token("E4", "D1", "official")).body("items", empty());
    }

    @Test
    void showsWhatADissolvedDepartmentStillOwesToItsSuccessorAlone() {
        sql.update("delete from department_fact");
        sql.update("delete from department");
        sql.update("insert into department (id, code, version, valid_to, successors)"
                + " values (gen_random_uuid(), 'D1', 1, '2026-03-01', '{D2}')");
        list(token("E2", "D1", "department-manager")).body("items", empty());
        list(token("E3", "D2", "department-manager", "mentor"))
                .body("items.dueOn", contains("2026-03-10", "2026-03-10", "2026-03-15", "2026-03-16", "2026-03-17"));
        sql.update("delete from department");
    }

    @Test
    void isNarrowedByStateOverdueAndKind() {
        TokenBuilder me = token("E1", "D1", "department-manager", "mentor");
        list(me, "kind", "opinion").body("items", hasSize(2));
        clock.moveTo("2026-03-11T00:00");
        list(me, "overdue", "true").body("items.kind", contains("decide")).body("items[0].overdue", is(true));
        list(me, "overdue", "false").body("items", hasSize(3));
        QuarkusTransaction.requiringNew().run(() -> duties.pause(proposal, Set.of("promise"), "waiting"));
        list(me, "state", "PAUSED").body("items.kind", contains("promise"));
        QuarkusTransaction.requiringNew().run(() -> duties.close(proposal, Set.of(), "withdraw"));
        list(me).body("items", empty());
    }

    @Test
    void goesOnFromPageToPageWithoutLossOrRepetition() {
        TokenBuilder me = token("E1", "D1", "department-manager", "mentor");
        ValidatableResponse first = list(me, "limit", "3")
                .body("items.dueOn", contains("2026-03-10", "2026-03-15", "2026-03-16"))
                .header("Link", containsString("rel=\"next\""));
        given().auth()
                .oauth2(me.sign())
                .queryParam("limit", 3)
                .queryParam("cursor", first.extract().<String>path("nextCursor"))
                .get(MINE)
                .then()
                .statusCode(200)
                .body("items.dueOn", contains("2026-03-20"))
                .body("nextCursor", nullValue());
    }

    @Test
    void countsAllThatWaitForWhateverReason() {
        TokenBuilder me = token("E1", "D1", "department-manager", "mentor");
        counted(me, Map.of("limit", 1)).body("items", hasSize(1)).body("total", is(4));
        counted(me, Map.of("kind", "opinion")).body("total", is(2));
        counted(me, Map.of("right", true)).body("total", is(0));
        counted(official("E1"), Map.of()).body("total", is(1));
        counted(token("E4", "D1", "official"), Map.of()).body("total", is(0));
        ValidatableResponse first = counted(me, Map.of("limit", 3)).body("total", is(4));
        counted(me, Map.of("limit", 3, "cursor", first.extract().<String>path("nextCursor")))
                .body("items", hasSize(1))
                .body("total", is(4));
        list(me).body("total", nullValue());
    }

    @Test
    void refusesStrangersAndWhatItDoesNotKnow() {
        given().get(MINE).then().statusCode(401);
        String me = official("E1").sign();
        given().auth().oauth2(me).queryParam("state", "CLOSED").get(MINE).then().statusCode(400);
        given().auth()
                .oauth2(me)
                .queryParam("overdue", "maybe")
                .get(MINE)
                .then()
                .statusCode(400);
        given().auth()
                .oauth2(me)
                .queryParam("cursor", "forged")
                .get(MINE)
                .then()
                .statusCode(400);
    }

    private void open(String kind, Responsible responsible, String dueOn) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        duties.open(OpenDuty.until(kind, "proposal", proposal, responsible, LocalDate.parse(dueOn))));
    }

    private static TokenBuilder official(String subject) {
        return Tokens.token("official").subject(subject);
    }

    private static TokenBuilder token(String subject, String department, String... roles) {
        return Tokens.token(roles).subject(subject).department(department);
    }

    private static ValidatableResponse list(TokenBuilder token) {
        return given().auth().oauth2(token.sign()).get(MINE).then().statusCode(200);
    }

    private static ValidatableResponse counted(TokenBuilder token, Map<String, ?> filters) {
        return given().auth()
                .oauth2(token.sign())
                .queryParam("includeTotal", true)
                .queryParams(filters)
                .get(MINE)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse list(TokenBuilder token, String filter, String value) {
        return given().auth()
                .oauth2(token.sign())
                .queryParam(filter, value)
                .get(MINE)
                .then()
                .statusCode(200);
    }
}
