package city.innovation.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenIssuerTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private TokenIssuer issuer;

    @BeforeEach
    void start() {
        issuer = TokenIssuer.start(folder.resolve("key.json"), 0);
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void issuesATokenThatVerifiesAgainstTheKeysItNames() throws Exception {
        HttpResponse<String> answer = post("role=official,mentor&role=citizen&subject=20120415&department=A01"
                + "&grade=7&name=%EA%B9%80%EC%A0%9C%EC%95%88&departments=A01,A02&plans=2026");
        JwtClaims claims = verifier().processToClaims((String) json(answer).get("access_token"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(claims.getSubject()).isEqualTo("20120415");
        assertThat(claims.getClaimValue("name")).isEqualTo("김제안");
        assertThat(claims.getClaimValue("department")).isEqualTo("A01");
        assertThat(claims.getClaimValue("grade")).isEqualTo(7L);
        assertThat(claims.getStringListClaimValue("departments")).containsExactly("A01", "A02");
        assertThat(claims.getStringListClaimValue("plans")).containsExactly("2026");
        assertThat(claims.getClaimValue("realm_access"))
                .isEqualTo(Map.of("roles", List.of("official", "mentor", "citizen")));
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isEqualTo(3600);
    }

    @Test
    void keepsItsKeyOverARestart() throws Exception {
        String before = get("/jwks").body();
        stop();
        start();
        assertThat(get("/jwks").body()).isEqualTo(before).contains("\"kid\"").doesNotContain("\"d\"");
    }

    @Test
    void tokensForTestsFailWhereTheyShould() throws Exception {
        JwtConsumer verifier = verifier();
        assertThat(verifier.processToClaims(token().sign()).getSubject()).isEqualTo("official");
        List<String> bad = List.of(
                token().expired().sign(),
                token().issuer("https://elsewhere.example").sign(),
                token().audience("another-api").sign(),
                token().unsigned().sign(),
                Tokens.token(SigningKey.random(), issuer.address(), "official").sign());
        for (String token : bad) {
            assertThatThrownBy(() -> verifier.processToClaims(token)).isInstanceOf(InvalidJwtException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "subject=1",
                "role=boss",
                "role=official&grade=ten",
                "role=official&grade=0",
                "role=official&color=red",
                "role=official&subject=1&subject=2",
                "role=%zz"
            })
    void saysWhatIsWrongWithARequest(String form) throws Exception {
        HttpResponse<String> answer = post(form);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer)).containsEntry("error", "invalid_request");
        assertThat((String) json(answer).get("error_description")).isNotBlank();
    }

    @Test
    void answersOtherMethodsAndPagesInJson() throws Exception {
        HttpResponse<String> wrongMethod = get("/token");
        assertThat(wrongMethod.statusCode()).isEqualTo(405);
        assertThat(wrongMethod.headers().firstValue("Allow")).contains("POST");
        assertThat(get("/elsewhere").statusCode()).isEqualTo(404);
    }

    private TokenBuilder token() {
        return Tokens.token(SigningKey.of(folder.resolve("key.json")), issuer.address(), "official");
    }

    private JwtConsumer verifier() throws Exception {
        HttpResponse<String> discovery = get("/.well-known/openid-configuration");
        assertThat(json(discovery)).containsEntry("issuer", issuer.address());
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(
                        new HttpsJwks((String) json(discovery).get("jwks_uri"))))
                .setExpectedIssuer(issuer.address())
                .setExpectedAudience(Tokens.AUDIENCE)
                .setRequireExpirationTime()
                .build();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(issuer.address() + path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String form) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(issuer.address() + "/token"))
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static Map<String, Object> json(HttpResponse<String> answer) throws JoseException {
        return JsonUtil.parseJson(answer.body());
    }
}
