package city.innovation.tracker.disclosure;

import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import city.innovation.kit.time.CityTime;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.tracker.Api.Made;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who asked for information is forgotten two years after the decision; what was decided stays. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class InformationRequestRetentionTest {

    @Inject
    InformationRequestRetention retention;

    @Test
    void whoAskedAndInWhichWordsGoesWhenItsTimeIsOver() {
        Made open = CITIZEN.makes("/api/v1/information-requests", asked("아직 열린 청구"));
        Made decided = HEAD.does(
                CITIZEN.makes("/api/v1/information-requests", asked("지워질 청구")),
                "decide",
                Map.of("outcome", "DISCLOSED", "answer", "드립니다.", "publishedTitle", "공개된 제목", "documents", 1));
        LocalDate today = CityTime.dateOf(TestClock.now());
        retention.erase(today.plusYears(2));
        MANAGER.get(decided.path()).then().body("requester", equalTo("C-7f3a"));
        assertThat(retention.erase(today.plusYears(2).plusDays(10))).isPositive();
        MANAGER.get(decided.path())
                .then()
                .body("requester", startsWith("p-"))
                .body("text", equalTo(""))
                .body("outcome", equalTo("DISCLOSED"))
                .body("decision.publishedTitle", equalTo("공개된 제목"));
        MANAGER.get(open.path()).then().body("requester", equalTo("C-7f3a")).body("text", equalTo("보고 싶습니다."));
        CITIZEN.get(decided.path()).then().statusCode(404);
    }

    private static Map<String, Object> asked(String title) {
        return Map.of("title", title, "text", "보고 싶습니다.", "department", "TRAFFIC");
    }
}
