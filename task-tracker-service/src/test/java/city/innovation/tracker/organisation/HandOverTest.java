package city.innovation.tracker.organisation;

import static city.innovation.test.Patience.await;
import static city.innovation.tracker.Api.AUDITOR;
import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.OTHER_HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.DutyView;
import city.innovation.kit.time.CityTime;
import city.innovation.test.Message;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.DutyCalls;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a dissolved department still owed its successor owes, from the first day without it. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class HandOverTest {

    @Inject
    Organisation organisation;

    @Inject
    Duties duties;

    @BeforeEach
    void aCityIsThere() {
        Organisation.isThere();
    }

    @AfterEach
    void nothingStays() {
        organisation.isGone();
    }

    @Test
    void openDutiesGoToTheSuccessorWhenTheLastDayIsOver() {
        LocalDate today = CityTime.dateOf(TestClock.now());
        Made open = request();
        Made decided = HEAD.does(
                request(),
                "decide",
                Map.of("outcome", "DISCLOSED", "answer", "드립니다.", "publishedTitle", "자료", "documents", 1));
        dissolve("TRAFFIC", today, List.of("PARKS", "INNOVATION"));
        assertThat(duty(open).responsibleDepartment()).isEqualTo("TRAFFIC");
        dissolve("TRAFFIC", today.minusDays(1), List.of("PARKS", "INNOVATION"));
        await().until(() -> duty(open).responsibleDepartment().equals("PARKS"));
        assertThat(duty(decided).responsibleDepartment()).isEqualTo("TRAFFIC");
        assertThat(DutyCalls.of(OTHER_HEAD, open.id())).containsExactly("decide-information-request");
        try (Topic topic = Topic.named("innovation.plans")) {
            Message told = topic.await(duty(open).id().toString(), "city.innovation.duty.handed-over.v1");
            assertThat(told.value()).contains("PARKS");
        }
        String department = MANAGER.get("/api/v1/departments/TRAFFIC").path("id");
        AUDITOR.get("/api/v1/services/task-tracker/change-records?aggregateId=" + department)
                .then()
                .body("items.command", hasItem("hand-over-duties"));
        OTHER_HEAD.does(
                OTHER_HEAD.sees(open),
                "decide",
                Map.of("outcome", "DISCLOSED", "answer", "드립니다.", "publishedTitle", "자료", "documents", 1));
    }

    private static Made request() {
        return CITIZEN.makes(
                "/api/v1/information-requests", Map.of("title", "자료", "text", "주세요.", "department", "TRAFFIC"));
    }

    private static void dissolve(String code, LocalDate lastDay, List<String> successors) {
        Response department = MANAGER.get("/api/v1/departments/" + code);
        MANAGER.json(Map.of("validTo", lastDay.toString(), "successors", successors, "reason", "조직개편"))
                .header("If-Match", department.header("ETag"))
                .post("/api/v1/departments/{code}/dissolve", code)
                .then()
                .statusCode(200);
    }

    private DutyView duty(Made request) {
        return duties.of(UUID.fromString(request.id())).getLast();
    }
}
