package city.innovation.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = EdgeStack.class, scope = TestResourceScope.GLOBAL)
class PagesTest {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    @Test
    void theDocumentsOfTheServicesAreOne() {
        given().get("/openapi.json")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("servers[0].url", equalTo("/"))
                .body("paths", hasKey("/api/v1/proposals"))
                .body("paths", hasKey("/api/v1/rewards"))
                .body("components.schemas", hasKey("proposalsView"))
                .body("components.schemas", hasKey("rewardsView"))
                .body("tags.name", contains("proposals"))
                .body("'x-missing-services'", contains("down"));
        String yaml = given().get("/openapi.yaml").asString();
        assertThat(yaml).contains("openapi: \"3.1.0\"").contains("/api/v1/rewards:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/problems", "/problems/stale-version"})
    void aPageNeedsNothingFromElsewhereAndHasNoDeadLink(String path) {
        String html = given().get(path)
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asString();
        List<String> links = ADDRESS.matcher(html)
                .results()
                .map((MatchResult link) -> link.group(1))
                .filter(link -> !link.startsWith("data:") && !link.equals("/health"))
                .toList();
        assertThat(links).isNotEmpty().allMatch(link -> link.startsWith("/"));
        links.forEach(link -> given().get(link).then().statusCode(200));
    }

    @Test
    void aProblemsPageSpeaksTheReadersLanguage() {
        given().get("/problems/stale-version")
                .then()
                .header("Content-Language", "ko")
                .body(containsString("어떻게 해야 하나요"));
        given().header("Accept-Language", "en")
                .get("/problems/stale-version")
                .then()
                .header("Content-Language", "en")
                .body(containsString("What to do"));
        given().get("/problems/no-such-problem").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void theCodeListsOfTheServicesAreOne() {
        given().get("/api/v1/code-lists")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store") // one service is down
                .body(
                        "items.name",
                        contains("narrow-states", "proposals-states", "rewards-states", "shared", "tracker-states"));
        given().get("/api/v1/code-lists/rewards-states").then().statusCode(200).body("name", equalTo("rewards-states"));
        given().get("/api/v1/code-lists/shared")
                .then()
                .statusCode(200)
                .body("codes.code", contains("ALL", "narrow", "proposals", "rewards", "tracker"))
                .body("codes[0].en", equalTo("All, by narrow"));
        given().get("/api/v1/code-lists/none").then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/docs", "/openapi.json", "/problems", "/health", "/api/v1/me", "/api/v1/code-lists/shared"
            })
    void whatTheGatewayServesItselfIsReadOnly(String path) {
        given().body("{}")
                .post(path)
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .header("Allow", "GET, HEAD")
                .header("X-Content-Type-Options", "nosniff")
                .body("code", equalTo("method-not-allowed"));
        assertThat(given().head(path).statusCode()).isEqualTo(given().get(path).statusCode());
    }

    @Test
    void theStateOfAllServicesIsOnOnePage() {
        given().get("/health")
                .then()
                .statusCode(503)
                .body("services.find { it.name == 'proposal' }.status", equalTo("UP"))
                .body("services.find { it.name == 'proposal' }.checks[0]", equalTo("database UP"))
                .body("services.find { it.name == 'tracker' }.status", equalTo("DEGRADED"))
                .body("services.find { it.name == 'tracker' }.checks", contains("database UP", "outbox DOWN"))
                .body("services.find { it.name == 'down' }.status", equalTo("UNREACHABLE"));
        given().header("Accept", "text/html,*/*;q=0.8")
                .get("/health")
                .then()
                .statusCode(503)
                .contentType(containsString("text/html"))
                .body(containsString("UNREACHABLE"));
    }

    @Test
    void theGatewayIsHealthyWhateverTheServicesAre() {
        List.of("live", "ready", "started")
                .forEach(check -> given().get("/q/health/" + check).then().statusCode(200));
    }

    @Test
    void theDataPathIsCounted() {
        given().get("/api/v1/rewards").then().statusCode(200);
        assertThat(given().get("/q/metrics").asString())
                .containsPattern(
                        "gateway_answers_seconds_count\\{[^}]*service=\"rewards\"[^}]*status=\"2xx\"[^}]*} [1-9]");
    }
}
