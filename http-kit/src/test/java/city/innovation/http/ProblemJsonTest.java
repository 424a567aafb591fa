package city.innovation.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemJsonTest {

    @Test
    void writesEveryMemberInAFixedOrder() {
        Problem problem = Problem.of(ProblemType.STALE_VERSION, Locale.ENGLISH)
                .at("/api/v1/proposals/1")
                .traced("4bf92f3577b34da6a3ce929d0e0e4736")
                .with(List.of(new Violation("If-Match", "header", "old")))
                .with("version", 7);

        assertThat(written(problem))
                .isEqualTo(
                        "{\"type\":\"/problems/stale-version\",\"title\":\"Changed meanwhile\",\"status\":412,"
                                + "\"detail\":\"It was changed since you read it.\",\"instance\":\"/api/v1/proposals/1\","
                                + "\"code\":\"stale-version\",\"traceId\":\"4bf92f3577b34da6a3ce929d0e0e4736\","
                                + "\"violations\":[{\"field\":\"If-Match\",\"in\":\"header\",\"message\":\"old\"}],\"version\":7}");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(written(Problem.of(ProblemType.NOT_FOUND, Locale.KOREAN).because("없음")))
                .isEqualTo("{\"type\":\"/problems/not-found\",\"title\":\"찾을 수 없음\",\"status\":404,"
                        + "\"detail\":\"없음\",\"code\":\"not-found\"}");
    }

    @Test
    void rateLimitsHaveTheRegisteredType() {
        assertThat(ProblemType.TOO_MANY_REQUESTS.uri()).startsWith("https://iana.org/");
        assertThat(ProblemType.of("too-many-requests")).contains(ProblemType.TOO_MANY_REQUESTS);
    }

    private static String written(Problem problem) {
        return new String(ProblemJson.write(problem), StandardCharsets.UTF_8);
    }
}
