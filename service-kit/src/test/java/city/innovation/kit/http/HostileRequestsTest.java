package city.innovation.kit.http;

import static city.innovation.kit.http.Problems.assertProblem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class HostileRequestsTest {

    private static final String NOTES = "/api/v1/notes";
    private static final String FLAWED = "{\"title\":\"\",\"points\":1}";

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    static Stream<Arguments> bodies() {
        return Stream.of(
                body("{\"title\":\"a\",\"points\":\"1\"}", "validation-failed", "/points"),
                body("{\"title\":1,\"points\":1}", "validation-failed", "/title"),
                body("{\"title\":true,\"points\":1}", "validation-failed", "/title"),
                body("{\"title\":\"a\",\"points\":1.5}", "validation-failed", "/points"),
                body("{\"title\":\"a\",\"points\":1.0}", "validation-failed", "/points"),
                body("{\"title\":\"a\",\"points\":null}", "validation-failed", "/points"),
                body("{\"title\":\"a\",\"points\":99999999999999999999}", "validation-failed", "/points"),
                body("{\"title\":\"a\",\"points\":1,\"kind\":\"NONE\"}", "validation-failed", "/kind"),
                body("{\"title\":\"a\",\"points\":1,\"kind\":0}", "validation-failed", "/kind"),
                body("{\"title\":\"a\",\"points\":1,\"kind\":\"\"}", "validation-failed", "/kind"),
                body("{\"title\":\"a\",\"points\":1,\"on\":\"2026-02-30\"}", "validation-failed", "/on"),
                body("{\"title\":\"a\",\"points\":1,\"on\":20260102}", "validation-failed", "/on"),
                body("{\"title\":\"a\",\"points\":1,\"on\":[2026,1,2]}", "validation-failed", "/on"),
                body("{\"title\":\"a\",\"points\":1,\"at\":1767225600}", "validation-failed", "/at"),
                body("{\"title\":\"a\",\"points\":1,\"urgent\":\"true\"}", "validation-failed", "/urgent"),
                body("{\"title\":\"a\",\"points\":1,\"urgent\":1}", "validation-failed", "/urgent"),
                body("{\"title\":\"a\",\"points\":1,\"related\":\"x\"}", "validation-failed", "/related"),
                body("{\"title\":\"a\",\"points\":1,\"related\":\"\"}", "validation-failed", "/related"),
                body("{\"title\":\"a\",\"points\":1,\"lines\":{}}", "validation-failed", "/lines"),
                body(
                        "{\"title\":\"a\",\"points\":1,\"lines\":[{\"text\":[],\"shareBp\":1}]}",
                        "validation-failed",
                        "/lines/0/text"),
                body(
                        "{\"title\":\"a\",\"points\":1,\"lines\":[{\"text\":\"b\",\"shareBp\":10001}]}",
                        "validation-failed",
                        "/lines/0/shareBp"),
                body("{\"title\":\" \",\"points\":1}", "validation-failed", "/title"),
                body("{\"title\":\"a\",\"points\":-1}", "validation-failed", "/points"),
                body("{\"titel\":\"a\",\"points\":1}", "unknown-field", "/titel"),
                body("[]", "validation-failed", ""),
                body("\"a\"", "validation-failed", ""),
                body("5", "validation-failed", ""),
                body("null", "validation-failed", ""),
                body("", "validation-failed", ""),
                body("{\"title\":\"a\\u0000b\",\"points\":1}", "invalid-text", "/title"),
                body("{\"title\":\"\\ud800\",\"points\":1}", "invalid-text", "/title"),
                body("{\"title\":\"\\udc00\\ud800\",\"points\":1}", "invalid-text", "/title"),
                body("{\"title\":", "malformed-json", null),
                body("{\"title\":\"a\",\"points\":1} {}", "malformed-json", null),
                body("{\"title\":\"a\",\"points\":1} x", "malformed-json", null),
                body("{\"title\":\"a\",\"title\":\"b\",\"points\":1}", "malformed-json", null),
                body("{title:\"a\"}", "malformed-json", null),
                body("{\"title\":NaN}", "malformed-json", null),
                body("{\"lines\":" + "[".repeat(60) + "]".repeat(60) + "}", null, null),
                body("[".repeat(10_000), null, null),
                body("{\"title\":\"a\",\"points\":" + "9".repeat(500) + "}", null, null),
                body("{\"" + "n".repeat(1_000) + "\":1}", null, null),
                body("{\"title\":\"" + "a".repeat(600_000) + "\"}", null, null));
    }

    private static Arguments body(String json, String code, String field) {
        return Arguments.of(json.length() > 80 ? json.substring(0, 80) : json, json, code, field);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void a_flawed_body_is_refused_by_field(String name, String json, String code, String field) {
        Wire.Answer answer = Wire.post(NOTES, json).send(port);

        assertProblem(answer, 400, code);
        if (field != null) {
            assertThat(answer.text("/violations/0/field")).isEqualTo(field);
            assertThat(answer.text("/violations/0/in")).isEqualTo("body");
            assertThat(answer.text("/violations/0/message")).isNotBlank();
            assertThat(answer.text("/detail")).doesNotStartWith(" ").doesNotContain("  ");
        }
    }

    static Stream<Arguments> targets() {
        return Stream.of(
                Arguments.of("GET", NOTES + "?limit=abc", 400, "validation-failed", "limit"),
                Arguments.of("GET", NOTES + "?limit=0", 400, "validation-failed", "limit"),
                Arguments.of("GET", NOTES + "?limit=-1", 400, "validation-failed", "limit"),
                Arguments.of("GET", NOTES + "?limit=99999999999999999999", 400, "validation-failed", "limit"),
                Arguments.of("GET", NOTES + "?sort=title,secret", 400, "validation-failed", "sort"),
                Arguments.of("GET", NOTES + "?sort=title,-title", 400, "validation-failed", "sort"),
                Arguments.of("GET", NOTES + "?sort=title,", 400, "validation-failed", "sort"),
                Arguments.of("GET", NOTES + "?sort=a,b,c,d", 400, "validation-failed", "sort"),
                Arguments.of("GET", NOTES + "?sort=id%3Bdrop", 400, "validation-failed", "sort"),
                Arguments.of("GET", NOTES + "?sort=secret", 400, "validation-failed", "sort"),
                Arguments.of("GET", NOTES + "?kind=NONE", 400, "validation-failed", "kind"),
                Arguments.of("GET", NOTES + "?least=x", 400, "validation-failed", "least"),
                Arguments.of("GET", NOTES + "?least=-1", 400, "validation-failed", "least"),
                Arguments.of("GET", NOTES + "?from=2026-02-30", 400, "validation-failed", "from"),
                Arguments.of("GET", NOTES + "?cursor=abc", 400, "invalid-cursor", null),
                Arguments.of("GET", NOTES + "?cursor=%26%26", 400, "invalid-cursor", null),
                Arguments.of("GET", NOTES + "?lmit=5", 400, "unknown-parameter", null),
                Arguments.of("GET", NOTES + "?q=%00", 400, "invalid-text", null),
                Arguments.of("GET", NOTES + "?q=%ED%A0%80", 400, "invalid-text", null),
                Arguments.of("GET", NOTES + "?q=%FF", 400, "invalid-text", null),
                Arguments.of("GET", NOTES + "/%00", 400, "invalid-text", null),
                Arguments.of("GET", NOTES + "/not-a-uuid", 404, "not-found", null),
                Arguments.of("GET", NOTES + "/00000000-0000-7000-8000-000000000000", 404, "not-found", null),
                Arguments.of("GET", "/api/v1/nothing", 404, "not-found", null),
                Arguments.of("GET", "/nothing", 404, "not-found", null),
                Arguments.of("GET", "/q/nothing", 404, "not-found", null),
                Arguments.of("GET", "/", 404, "not-found", null),
                Arguments.of("DELETE", NOTES, 405, "method-not-allowed", null),
                Arguments.of("DELETE", "/api/v1/services/kit-test/holidays", 405, "method-not-allowed", null),
                Arguments.of("POST", "/api/v1/kit-rules/any/versions", 401, "unauthenticated", null),
                Arguments.of("GET", NOTES + "/secret", 401, "unauthenticated", null),
                Arguments.of("GET", NOTES + "/broken", 500, "internal-error", null),
                Arguments.of("GET", NOTES + "/refused", 409, "illegal-transition", null),
                Arguments.of("GET", "/" + "a".repeat(9_000), 414, "uri-too-long", null),
                Arguments.of("POST", NOTES + "/strict", 400, "idempotency-key-required", null));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("targets")
    void a_flawed_target_is_refused(String method, String target, int status, String code, String field) {
        Wire.Answer answer = Wire.of(method, target).send(port);

        assertProblem(answer, status, code);
        if (field != null) {
            assertThat(answer.text("/violations/0/field")).isEqualTo(field);
            assertThat(answer.text("/violations/0/in")).isEqualTo("query");
        }
    }

    @Test
    void what_a_type_needs_goes_with_it() {
        assertThat(Wire.of("DELETE", NOTES).send(port).header("Allow")).contains("GET", "POST");
        assertThat(Wire.get(NOTES + "/secret").send(port).header("WWW-Authenticate"))
                .isEqualTo("Bearer realm=\"innovation\"");
        assertThat(Wire.get(NOTES + "/refused").send(port).text("/allowed/0")).isEqualTo("withdraw");
        assertThat(Wire.get(NOTES + "?lmit=5").send(port).text("/parameter")).isEqualTo("lmit");
        assertThat(Wire.post(NOTES, "{\n \"points\": true}").send(port).text("/detail"))
                .contains("/points", "2", "12");
    }

    @Test
    void bad_tokens_are_refused() {
        Wire.Answer answer = Wire.get(NOTES)
                .header("Authorization", "Bearer eyJhbGciOiJub25lIn0.e30.")
                .send(port);
        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    void those_without_the_role_are_refused() {
        Wire.Answer answer = Wire.get(NOTES + "/secret")
                .header("Authorization", "Bearer " + Tokens.token("official").sign())
                .send(port);
        assertProblem(answer, 403, "forbidden");
    }

    @Test
    void formats_that_are_not_offered_or_taken_are_refused() {
        byte[] latin = {'{', '"', 't', 'i', 't', 'l', 'e', '"', ':', '"', (byte) 0xb0, (byte) 0xa1, '"', '}'};
        assertProblem(Wire.get(NOTES).header("Accept", "application/xml").send(port), 406, "not-acceptable");
        assertProblem(sent("text/plain", "a"), 415, "unsupported-media-type");
        assertProblem(sent("application/json; charset=EUC-KR", "{}"), 415, "unsupported-media-type");
        assertProblem(sent("application/json; charset=utf-16", "{}"), 415, "unsupported-media-type");
        assertProblem(sent("nonsense", "{}"), 415, "unsupported-media-type");
        assertProblem(Wire.of("POST", NOTES).body("application/json", latin).send(port), 400, "malformed-json");
    }

    private Wire.Answer sent(String type, String text) {
        return Wire.of("POST", NOTES).body(type, text.getBytes(UTF_8)).send(port);
    }

    @Test
    void bodies_over_the_limit_are_refused() {
        byte[] large = new byte[(1 << 20) + 1];
        Arrays.fill(large, (byte) ' ');
        Wire declared = Wire.of("POST", NOTES).body("application/json", large);
        Wire chunked = Wire.of("POST", NOTES).body("application/json", large).chunked();
        assertProblem(declared.send(port), 413, "payload-too-large");
        assertProblem(chunked.send(port), 413, "payload-too-large");
    }

    @ParameterizedTest
    @ValueSource(ints = {17_000, 70_000, 900_000})
    void headers_over_the_limit_are_refused(int length) {
        Wire.Answer answer =
                Wire.get(NOTES).header("X-Long", "a".repeat(length)).send(port);
        assertProblem(answer, 431, "header-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=%zz", "/a%", "/%zz", "?q=a|b", "/<b>"})
    void what_is_no_uri_is_refused(String rest) {
        assertProblem(Wire.get(NOTES + rest).send(port), 400, "invalid-text");
    }

    @Test
    void messages_follow_the_language_asked_for() {
        Wire.Answer korean = Wire.post(NOTES, FLAWED).send(port);
        Wire.Answer english =
                Wire.post(NOTES, FLAWED).header("Accept-Language", "en-GB").send(port);

        assertThat(korean.header("Content-Language")).isEqualTo("ko");
        assertThat(korean.text("/violations/0/message")).containsPattern("\\p{IsHangul}");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(english.text("/violations/0/message")).isEqualTo("must not be blank");
    }

    @Test
    void the_callers_trace_is_named() {
        Wire.Answer answer = Wire.get(NOTES + "/broken")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .send(port);
        assertThat(answer.text("/traceId")).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }
}
