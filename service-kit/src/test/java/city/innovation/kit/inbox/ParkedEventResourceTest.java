package city.innovation.kit.inbox;

import static city.innovation.kit.inbox.NoteTopic.note;
import static city.innovation.test.Patience.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
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

    private static RequestSpecification as(String role) {
        return given().header("Authorization", "Bearer " + Tokens.token(role).sign());
    }
}
