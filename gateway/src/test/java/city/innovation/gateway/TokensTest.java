package city.innovation.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.http.IssuerKeysCheck;
import city.innovation.http.VerifiedTokens;
import city.innovation.test.Patience;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = EdgeStack.class, scope = TestResourceScope.GLOBAL)
class TokensTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    @Inject
    IssuerKeysCheck keys;

    @Inject
    VerifiedTokens tokens;

    @Test
    void aGoodTokenPassesAndGoesToTheService() {
        String token = token("{}", "key");
        for (int i = 0; i < 3; i++) {
            call(token).statusCode(200).body("headers.authorization", equalTo("Bearer " + token));
        }
    }

    @Test
    void whatACallerMayDoInAllServicesIsOneAnswer() {
        given().header("Authorization", "Bearer " + token("{}", "key"))
                .header("On-Behalf-Of", "E10021")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .body("subject", equalTo("E10021"))
                .body("may.keySet()", containsInAnyOrder("narrow", "proposals", "rewards", "tracker"))
                .body("unavailable", contains("down"));
        given().get("/api/v1/me").then().statusCode(401).contentType("application/problem+json");
        given().header("Authorization", "Bearer no.such.token")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void withoutATokenTheServiceDecides() {
        given().get("/api/v1/proposals").then().statusCode(200).body("headers.authorization", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"exp\": 1000000000} | key | token-expired",
                "{\"iss\": \"http://elsewhere\"} | key | unauthenticated",
                "{\"aud\": \"another-api\"} | key | unauthenticated",
                "{\"aud\": null} | key | unauthenticated",
                "{\"sub\": \"\"} | key | unauthenticated",
                "{\"typ\": \"Refresh\"} | key | unauthenticated",
                "{} | none | unauthenticated",
                "{} | foreign | unauthenticated"
            })
    void aBadTokenEndsHere(String claims, String signedWith, String code) {
        call(token(claims, signedWith))
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("error=\"invalid_token\""))
                .body("code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "a.b.c", "ey.ey.", "a.b", "..", "\u00e9\u00e9.x.y"})
    void garbageIsNoToken(String garbage) {
        call(garbage).statusCode(401).body("code", equalTo("unauthenticated"));
    }

    @Test
    void aChangedTokenIsNotTheRememberedOne() {
        String token = token("{}", "key");
        call(token).statusCode(200);
        call(token.substring(0, token.length() - 6) + "AAAAAA").statusCode(401);
        call("x".repeat(9000)).statusCode(401);
        given().header("Authorization", "Basic a2ltOmtpbQ==")
                .get("/api/v1/proposals")
                .then()
                .statusCode(401);
    }

    @Test
    void onlySoManyTokensAreRememberedAndTheOthersVerifiedAgain() {
        List<String> many = IntStream.range(0, 3 * EdgeStack.TOKENS)
                .mapToObj(i -> token("{\"sub\": \"crowd-" + i + "\"}", "key"))
                .toList();
        many.forEach(token -> call(token).statusCode(200));
        Patience.await()
                .until(() -> many.stream()
                                .filter(token -> tokens.remembered(token) != null)
                                .count()
                        <= EdgeStack.TOKENS);
        many.forEach(token -> call(token).statusCode(200));
    }

    @Test
    void aTokenIsForgottenWhenItsKeyIsWithdrawnAndOnlyThen() {
        String old = token("{}", "key");
        call(old).statusCode(200);

        rotate("?keep=1");
        keys.check().await().atMost(SOON);
        call(old).statusCode(200);
        String young = token("{}", "key");
        call(young).statusCode(200);

        rotate("");
        call(old).statusCode(200);
        keys.check().await().atMost(SOON);
        call(old).statusCode(401);
        call(young).statusCode(401);
        call(token("{}", "key")).statusCode(200);
    }

    @Test
    void anIssuerThatDoesNotAnswerIsNoReasonToCallATokenBad() {
        given().post(issuer + "/fail?on=1").then().statusCode(200);
        rotate("?keep=1");
        String token = token("{}", "key");
        call(token)
                .statusCode(503)
                .header("Retry-After", "5")
                .header("WWW-Authenticate", nullValue())
                .body("code", equalTo("unavailable"));

        given().post(issuer + "/fail").then().statusCode(200);
        call(token).statusCode(200);
    }

    /** What the gateway serves itself is behind the same mechanism as the services. */
    @Test
    void theServicesMechanismAnswersTheSameDocuments() {
        String good = token("{}", "key");
        for (int i = 0; i < 2; i++) {
            given().header("Authorization", "Bearer " + good)
                    .get("/q/health/live")
                    .then()
                    .statusCode(200);
        }
        given().header("Authorization", "Bearer " + token("{\"exp\": 1000000000}", "key"))
                .get("/q/health/live")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("error=\"invalid_token\""))
                .body("code", equalTo("token-expired"))
                .body("instance", equalTo("/q/health/live"));
        given().header("Authorization", "Basic a2ltOmtpbQ==")
                .get("/q/health/live")
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
    }

    private static ValidatableResponse call(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/proposals")
                .then();
    }

    private String token(String claims, String with) {
        return given().body(claims).post(issuer + "/token?with=" + with).asString();
    }

    private void rotate(String how) {
        given().post(issuer + "/rotate" + how).then().statusCode(200);
    }
}
