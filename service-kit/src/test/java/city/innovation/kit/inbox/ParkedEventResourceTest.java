package city.innovation.kit.inbox;

import static city.innovation.kit.inbox.NoteTopic.note;
import static city.innovation.test.Patience.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ParkedEventResourceTest {

    private static final String PATH = "/api/v1/services/kit-test/parked-events";

    @Inject
    NoteTopic topic;

    @Inject
    NoteEvents events;

    private final String subject = UUID.randomUUID().toString();

    @BeforeEach
    void parkThree() throws Exception {
        events.fail(subject, new IllegalStateException("broken"));
        for (int sequence = 1; sequence <= 3; sequence++) {
            topic.send(note(subject, sequence));
        }
        await().untilAsserted(
                        () -> assertThat(topic.parked(subject)).containsExactly("1 PARKED", "2 BEHIND", "3 BEHIND"));
    }

    @Test
    void anOperatorSeesWhatWaitsPageByPage() {
        String next = as("operator")
                .get(PATH + "?limit=1&sort=-parkedAt")
                .then()
                .statusCode(200)
                .body("items[0].subject", equalTo(subject))
                .body("items[0].sequence", equalTo(3))
                .body("items[0].state", equalTo("BEHIND"))
                .extract()
                .path("nextCursor");
        as("operator")
                .get(PATH + "?limit=2&sort=-parkedAt&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.sequence", equalTo(java.util.List.of(2, 1)))
                .body("items[1].reason", equalTo("broken"));
    }

    @Test
    void aRedriveCarriesAllOfTheSubjectOutInOrderAndWhatComesNextFollows() throws Exception {
        redrive()
                .then()
                .statusCode(200)
                .body("carriedOut", equalTo(0))
                .body("stoppedBy", equalTo("IllegalStateException"));
        assertThat(topic.parked(subject)).containsExactly("1 PARKED", "2 BEHIND", "3 BEHIND");

        events.recover(subject);
        redrive().then().statusCode(200).body("carriedOut", equalTo(3)).body("stoppedBy", nullValue());
        assertThat(topic.effects(subject)).containsExactly(1L, 2L, 3L);
        assertThat(topic.parked(subject)).containsExactly("1 REDRIVEN", "2 REDRIVEN", "3 REDRIVEN");
        as("operator")
                .get(PATH + "?limit=200")
                .then()
                .body("items.subject", org.hamcrest.Matchers.not(hasItem(subject)));

        topic.send(note(subject, 2));
        topic.send(note(subject, 4));
        await().untilAsserted(() -> assertThat(topic.effects(subject)).containsExactly(1L, 2L, 3L, 4L));
    }

    @Test
    void whatCanHaveNoEffectIsGivenUpAndWhatWaitsBehindItFollows() throws Exception {
        long second = topic.parkedId(subject, 2);
        discard(second, "뒤의 것").then().statusCode(409).body("code", equalTo("conflict"));
        discard(topic.parkedId(subject), " ").then().statusCode(400);
        discard(topic.parkedId(subject), "잘못 들어온 시험 메시지").then().statusCode(204);
        discard(topic.parkedId(subject), "다시").then().statusCode(409);
        events.recover(subject);
        as("operator").post(PATH + "/" + second + "/redrive").then().body("carriedOut", equalTo(2));
        assertThat(topic.effects(subject)).containsExactly(2L, 3L);
        assertThat(topic.parked(subject)).containsExactly("1 DISCARDED", "2 REDRIVEN", "3 REDRIVEN");
    }

    @Test
    void whoSettledAnEventIsWrittenDown() {
        redrive().then().statusCode(200);
        discard(topic.parkedId(subject), "효력이 없습니다.").then().statusCode(204);
        as("auditor")
                .get("/api/v1/services/kit-test/change-records?aggregateId={id}", new UUID(0, topic.parkedId(subject)))
                .then()
                .statusCode(200)
                .body("items.command", containsInAnyOrder("redrive", "discard"))
                .body("items.actorRole", everyItem(equalTo("operator")))
                .body("items.intact", everyItem(equalTo(true)));
    }

    @Test
    void theServiceIsReadyButNotWellWhileEventsWait() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/health/well")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'inbox' }.status", equalTo("DOWN"));
    }

    @Test
    void nobodyElseMay() {
        given().get(PATH).then().statusCode(401);
        as("innovation-manager").get(PATH).then().statusCode(403);
        as("auditor")
                .post(PATH + "/" + topic.parkedId(subject) + "/redrive")
                .then()
                .statusCode(403);
        as("operator").get("/api/v1/services/other/parked-events").then().statusCode(404);
    }

    private io.restassured.response.Response redrive() {
        return as("operator").post(PATH + "/" + topic.parkedId(subject) + "/redrive");
    }

    private static io.restassured.response.Response discard(long id, String reason) {
        return as("operator")
                .contentType("application/json")
                .body(java.util.Map.of("reason", reason))
                .post(PATH + "/" + id + "/discard");
    }

    private static RequestSpecification as(String role) {
        return given().header("Authorization", "Bearer " + Tokens.token(role).sign());
    }
}
