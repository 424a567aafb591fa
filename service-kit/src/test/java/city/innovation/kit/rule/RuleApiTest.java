package city.innovation.kit.rule;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.kit.MovableClock;
import city.innovation.kit.change.ChangeView;
import city.innovation.kit.change.Changes;
import city.innovation.kit.sql.Sql;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RuleApiTest {

    private static final String RULE = "/api/v1/kit-rules/" + KitRulesResource.CODE;

    @Inject
    Rules rules;

    @Inject
    Changes changes;

    @Inject
    Sql sql;

    @BeforeEach
    void asShipped() {
        QuarkusMock.installMockForType(new MovableClock("2026-11-22T10:00"), Clock.class);
        sql.update("delete from rule where code = ? and version > 1", KitRulesResource.CODE);
        sql.update("delete from change where aggregate_id = ?", RuleDesk.id(KitRulesResource.CODE));
    }

    @Test
    void aManagerChangesARuleForWhatBeginsFromADayOn() {
        change("2027-01-01", "{\"days\":21,\"unit\":\"CALENDAR_DAYS\"}")
                .statusCode(201)
                .header("Location", RULE + "/versions/2")
                .body("version", is(2))
                .body("current", is(false))
                .body("changedBy", is("M1"));

        assertThat(days("2026-12-31")).isEqualTo(30);
        assertThat(days("2027-01-01")).isEqualTo(21);
        assertThat(rules.<KitRulesResource.AnswerTerms>version(KitRulesResource.CODE, 1)
                        .days())
                .isEqualTo(30);
        as("official").get(RULE + "/versions/2").then().statusCode(200).body("data.days", is(21));
        as("official").get(RULE + "/versions/3").then().statusCode(404);
        as("official").get(RULE).then().statusCode(200).body("versions.version", contains(1, 2));
    }

    @Test
    void theChangeIsAudited() {
        change("2027-01-01", "{\"days\":21,\"unit\":\"CALENDAR_DAYS\"}").statusCode(201);

        ChangeView record = changes.of(RuleDesk.id(KitRulesResource.CODE)).getLast();
        assertThat(record)
                .returns(2, ChangeView::version)
                .returns("M1", ChangeView::actor)
                .returns("innovation-manager", ChangeView::actorRole)
                .returns("Council resolution", ChangeView::reason);
        assertThat(record.diff().fields()).containsOnlyKeys("days");
    }

    @Test
    void nothingIsChangedBackwardsInTime() {
        change("2026-11-21", "{\"days\":21,\"unit\":\"CALENDAR_DAYS\"}")
                .statusCode(400)
                .body("violations.field", contains("/validFrom"));
        change("2026-11-22", "{\"days\":21,\"unit\":\"CALENDAR_DAYS\"}").statusCode(201);
    }

    @Test
    void dataIsHeldToTheRecord() {
        change("2027-01-01", "{\"days\":0,\"unit\":\"CALENDAR_DAYS\"}")
                .statusCode(400)
                .body("violations.field", contains("/data/days"));
        change("2027-01-01", "{\"days\":9}").statusCode(400).body("violations.field", contains("/data/unit"));
        change("2027-01-01", "{\"days\":9,\"unit\":\"D\",\"dayz\":1}")
                .statusCode(400)
                .body("violations.field", contains("/data/dayz"));
        change("2027-01-01", "{\"days\":\"many\",\"unit\":\"D\"}")
                .statusCode(400)
                .body("violations.field", contains("/data/days"));
        change("2027-01-01", "7").statusCode(400);
        assertThat(days("2027-06-01")).isEqualTo(30);
    }

    @Test
    void aPreviewSaysWhatWouldChangeAndStoresNothing() {
        send("preview", "innovation-manager", "2027-01-01", "{\"days\":21,\"unit\":\"CALENDAR_DAYS\"}")
                .statusCode(200)
                .body("currentVersion", is(1))
                .body("changes.days.from", is(30))
                .body("changes.days.to", is(21))
                .body("changes.unit", nullValue())
                .body("affected[0].count", is(9));

        assertThat(days("2027-06-01")).isEqualTo(30);
    }

    @Test
    void othersMayReadOnly() {
        send("versions", "official", "2027-01-01", "{\"days\":21,\"unit\":\"D\"}")
                .statusCode(403);
        send("preview", "auditor", "2027-01-01", "{\"days\":21,\"unit\":\"D\"}").statusCode(403);
        as("citizen")
                .get("/api/v1/kit-rules")
                .then()
                .statusCode(200)
                .body("items.code", hasItem(KitRulesResource.CODE));
        given().get(RULE).then().statusCode(401);
        as("official").get("/api/v1/kit-rules/no-such").then().statusCode(404);
        as("official").get(RULE).then().header("ETag", not(nullValue()));
    }

    private int days(String day) {
        return rules.<KitRulesResource.AnswerTerms>current(KitRulesResource.CODE, LocalDate.parse(day))
                .data()
                .days();
    }

    private static ValidatableResponse change(String validFrom, String data) {
        return send("versions", "innovation-manager", validFrom, data);
    }

    private static ValidatableResponse send(String what, String role, String validFrom, String data) {
        return as(role).contentType(ContentType.JSON)
                .body("{\"validFrom\":\"%s\",\"data\":%s,\"reason\":\"Council resolution\"}".formatted(validFrom, data))
                .post(RULE + "/" + what)
                .then();
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.token(role).subject("M1").sign());
    }
}
