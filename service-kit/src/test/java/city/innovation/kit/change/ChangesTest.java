package city.innovation.kit.change;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.kit.MovableClock;
import city.innovation.kit.access.Acting;
import city.innovation.kit.sql.Sql;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@ActivateRequestContext
class ChangesTest {

    private static final String RECORDS = "/api/v1/services/kit-test/change-records";

    @Inject
    Changes changes;

    @Inject
    Acting acting;

    @Inject
    Sql sql;

    private final MovableClock clock = new MovableClock("2026-03-02T10:15");
    private final UUID proposal = UUID.randomUUID();

    @BeforeEach
    void prepare() {
        QuarkusMock.installMockForType(clock, Clock.class);
        acting.as("system:test");
        acting.because("c-1", null);
    }

    @Test
    void keepsWhoWhenAndWhatInTheOrderOfVersions() {
        threeVersions();

        assertThat(changes.of(proposal))
                .extracting(ChangeView::version, ChangeView::command, ChangeView::actor, ChangeView::at)
                .containsExactly(
                        tuple(1, "create", "system:test", clock.instant()),
                        tuple(2, "edit", "system:test", clock.instant()),
                        tuple(3, "submit", "system:test", clock.instant()));
        assertThat(changes.of(UUID.randomUUID())).isEmpty();
    }

    @Test
    void comparesAnyTwoVersions() {
        threeVersions();

        Diff all = changes.between(proposal, 1, 3);
        assertThat(all.fields()).containsOnlyKeys("title", "state");
        assertThat(all.fields().get("title").to().asText()).isEqualTo("둘째");
        assertThat(changes.between(proposal, 3, 1)).isEqualTo(all.reversed());
        assertThat(changes.between(proposal, 2, 3).fields()).containsOnlyKeys("state");
        assertThat(changes.between(proposal, 2, 2).isEmpty()).isTrue();
    }

    @Test
    void aVersionIsRecordedOnce() {
        threeVersions();

        assertThatThrownBy(() -> record(3, "submit", Diff.none()))
                .as("two writers of one version")
                .isNotNull();
        assertThat(changes.of(proposal)).hasSize(3);
    }

    @Test
    void anAuditorPagesThroughAllRecordsLatestFirst() {
        threeVersions();

        ValidatableResponse first = auditor()
                .queryParam("aggregateId", proposal)
                .queryParam("limit", 2)
                .get(RECORDS)
                .then()
                .statusCode(200)
                .body("items.version", contains(3, 2))
                .body("items.intact", everyItem(is(true)))
                .body("items[0].traceId", is("c-1"))
                .body("nextCursor", notNullValue());
        auditor()
                .queryParam("aggregateId", proposal)
                .queryParam("limit", 2)
                .queryParam("cursor", first.extract().<String>path("nextCursor"))
                .get(RECORDS)
                .then()
                .statusCode(200)
                .body("items.version", contains(1))
                .body("nextCursor", nullValue());
    }

    @Test
    void recordsAreNarrowedByActorCommandAndDay() {
        threeVersions();

        narrowed("command", "edit").body("items.version", contains(2));
        narrowed("actor", "somebody-else").body("items", empty());
        narrowed("from", "2026-03-02").body("items", hasSize(3));
        narrowed("from", "2026-03-03").body("items", empty());
        narrowed("to", "2026-03-01").body("items", empty());
    }

    @Test
    void tamperingIsNoticedWhateverIsChanged() {
        threeVersions();
        verified().body("checked", is(3)).body("intact", is(true));

        for (String forgery :
                List.of("actor = 'somebody'", "at = at - interval '1 day'", "command = 'adopt'", "rule_version = 9")) {
            sql.update("update change set " + forgery + " where aggregate_id = ? and version = 2", proposal);
        }

        verified().body("intact", is(false)).body("tampered", contains(2));
        narrowed("command", "adopt").body("items.intact", contains(false));
    }

    @Test
    void erasedTextsLeaveTheDigestsValid() {
        threeVersions();

        assertThat(QuarkusTransaction.requiringNew().call(() -> changes.erase(proposal, List.of("title"))))
                .isEqualTo(3);

        verified().body("intact", is(true));
        assertThat(changes.between(proposal, 1, 3).fields()).containsOnlyKeys("state");
        assertThat(changes.of(proposal)).extracting(ChangeView::reason).containsOnlyNulls();
    }

    @Test
    void nobodyButAnAuditorReadsThem() {
        given().auth()
                .oauth2(Tokens.token("operator").sign())
                .get(RECORDS)
                .then()
                .statusCode(403);
        given().get(RECORDS).then().statusCode(401);
        auditor().get("/api/v1/services/another/change-records").then().statusCode(404);
        auditor().get(RECORDS + "/verification").then().statusCode(400);
        auditor().queryParam("aggregateId", "x").get(RECORDS).then().statusCode(400);
    }

    private void threeVersions() {
        record(1, "create", null);
        record(2, "edit", Diff.between(Map.of("title", "첫째"), Map.of("title", "둘째")));
        record(3, "submit", Diff.none().with("state", "DRAFT", "SUBMITTED"));
    }

    private void record(int version, String command, Diff diff) {
        QuarkusTransaction.requiringNew()
                .run(() -> changes.record("proposal", proposal, version, command, 1, "because", diff));
    }

    private ValidatableResponse narrowed(String filter, String value) {
        return auditor()
                .queryParam("aggregateId", proposal)
                .queryParam(filter, value)
                .get(RECORDS)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse verified() {
        return auditor()
                .queryParam("aggregateId", proposal)
                .get(RECORDS + "/verification")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification auditor() {
        return given().auth().oauth2(Tokens.token("auditor").sign());
    }
}
