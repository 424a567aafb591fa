package city.innovation.proposal.session;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.session.SessionCalls.SESSIONS;
import static city.innovation.proposal.session.SessionCalls.citizen;
import static city.innovation.proposal.session.SessionCalls.does;
import static city.innovation.proposal.session.SessionCalls.now;
import static city.innovation.proposal.session.SessionCalls.open;
import static city.innovation.proposal.session.SessionCalls.signUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import city.innovation.kit.sql.Sql;
import city.innovation.proposal.Api.Received;
import city.innovation.proposal.RuleCalls;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People of a session go when its time is over; its figures stay. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class SessionRetentionTest {

    @Inject
    SessionRetention retention;

    @Inject
    Sql sql;

    @Test
    void whoSignedUpAndSpokeIsForgottenTwoYearsAfterItWasHeld() {
        Received session = open(MANAGER, "LISTENING", Map.of());
        signUp(citizen(), session).then().statusCode(201);
        signUp(citizen(), session).then().statusCode(201);
        MANAGER.json(Map.of("items", List.of(Map.of("text", "막차가 일찍 끊깁니다.", "speaker", "C-speaker"))))
                .post(SESSIONS + "/{id}/statements", session.id())
                .then()
                .statusCode(201);
        Received held = does(
                MANAGER,
                now(MANAGER, session),
                "hold",
                Map.of("heldOn", "2024-03-04", "participants", 40, "experts", 2));
        retention.erase(LocalDate.of(2026, 3, 4));
        assertThat(erased(held)).isFalse();
        assertThat(retention.erase(LocalDate.of(2026, 3, 5))).isGreaterThanOrEqualTo(3);
        assertThat(erased(held)).isTrue();
        people(held).body("items", hasSize(2)).body("items.subject", everyItem(startsWith("p-")));
        MANAGER.get(SESSIONS + "/{id}/statements", held.id())
                .then()
                .body("items.speaker", everyItem(startsWith("p-")))
                .body("items.text", everyItem(not("")));
        Received after = now(ANYBODY, held);
        assertThat(after.answer().<Integer>path("participants")).isEqualTo(40);
        assertThat(after.answer().<Integer>path("signedUp")).isEqualTo(2);
    }

    @Test
    void whatIsStillToBeKeptIsNotForgotten() {
        Received session = open(MANAGER, "LISTENING", Map.of());
        Received held = does(MANAGER, session, "hold", Map.of("heldOn", "2024-03-04", "participants", 4, "experts", 0));
        MANAGER.json(Map.of("text", "노선을 정합니다.", "ownerDepartment", "TRAFFIC", "dueOn", "2099-12-31"))
                .post(SESSIONS + "/{id}/commitments", held.id())
                .then()
                .statusCode(201);
        retention.erase(LocalDate.of(2026, 6, 1));
        assertThat(erased(held)).isFalse();
    }

    @Test
    void aSessionIsKeptAsLongAsTheRuleOfItsDaySays() {
        Received old = open(MANAGER, "LISTENING", Map.of());
        RuleCalls.fromTomorrow("session-retention", Map.of("after", Map.of("count", 1, "unit", "YEARS")), () -> {
            Received young = open(MANAGER, "LISTENING", Map.of());
            for (Received session : List.of(old, young)) {
                does(
                        MANAGER,
                        now(MANAGER, session),
                        "hold",
                        Map.of("heldOn", "2023-03-06", "participants", 4, "experts", 0));
            }
            retention.erase(LocalDate.of(2024, 3, 12));
            assertThat(erased(young)).isTrue();
            assertThat(erased(old)).isFalse();
            retention.erase(LocalDate.of(2025, 3, 12));
            assertThat(erased(old)).isTrue();
        });
    }

    private static ValidatableResponse people(Received session) {
        return MANAGER.get(SESSIONS + "/{id}/sign-ups", session.id()).then().statusCode(200);
    }

    private boolean erased(Received session) {
        return sql.query(
                        "select erased_at is not null from participation_session where id = ?",
                        row -> row.getBoolean(1),
                        UUID.fromString(session.id()))
                .getFirst();
    }
}
