package city.innovation.tracker.policy;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.OFFICIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import city.innovation.kit.sql.Sql;
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
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who commented on a policy is forgotten two years later; what the public reads stays. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class CommentRetentionTest {

    @Inject
    CommentRetention retention;

    @Inject
    Sql sql;

    @Test
    void whoCommentedGoesAndTheCommentStays() {
        Made policy = OFFICIAL.makes(
                "/api/v1/policies", Map.of("title", "그늘막", "department", "TRAFFIC", "importance", "ORDINARY"));
        String comments = policy.path() + "/comments";
        Made comment = CITIZEN.makes(comments, Map.of("text", "우리 동네에도 놓아 주세요."));
        LocalDate today = CityTime.dateOf(TestClock.now());
        retention.erase(today.plusYears(2));
        assertThat(author(comment)).isEqualTo("C-7f3a");
        assertThat(retention.erase(today.plusYears(2).plusDays(10))).isPositive();
        assertThat(author(comment)).startsWith("p-");
        ANYBODY.get(comments).then().body("items.text", contains("우리 동네에도 놓아 주세요."));
    }

    private String author(Made comment) {
        return sql.query(
                        "select author from policy_comment where id = ?",
                        row -> row.getString(1),
                        UUID.fromString(comment.id()))
                .getFirst();
    }
}
