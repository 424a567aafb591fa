package city.innovation.local;

import static city.innovation.local.Api.PROPOSALS;
import static city.innovation.local.HostileRequest.get;
import static city.innovation.local.HostileRequest.post;
import static city.innovation.local.HostileRequest.propose;
import static city.innovation.local.HostileRequest.right;

import city.innovation.test.SigningKey;
import city.innovation.test.TokenBuilder;
import city.innovation.test.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The table of requests that must be refused.
 *
 * @param caller who sends them
 * @param draft of the caller
 * @param received of the caller, handed in
 * @param stranger a draft of somebody else
 */
record HostileRequests(Api caller, Answer draft, Answer received, Answer stranger) {

    private static final String BAD = "validation-failed";
    private static final String FULL = "{\"title\":\"제목\",\"problem\":\"문제\"%s}";

    private static String and(String more) {
        return FULL.formatted("," + more);
    }

    static String path(Answer proposal) {
        return PROPOSALS + "/" + proposal.textAt("/id");
    }

    Stream<HostileRequest> all() {
        return Stream.of(bodies(), texts(), formats(), queries(), cursors(), targets(), tokens(), others(), versions())
                .flatMap(List::stream);
    }

    private static List<HostileRequest> bodies() {
        return List.of(
                propose("a number for a text", 400, BAD, "{\"title\":1,\"problem\":\"문제\"}"),
                propose("a text for a truth value", 400, BAD, and("\"hidden\":\"true\"")),
                propose(
                        "a text for a number",
                        400,
                        BAD,
                        and("\"contributors\":[{\"subject\":\"E1\",\"shareBp\":\"1\"}]")),
                propose("an object for a list", 400, BAD, and("\"tags\":{}")),
                propose("a list for the whole", 400, BAD, "[]"),
                propose("null for the whole", 400, BAD, "null"),
                propose("no body", 400, BAD, ""),
                propose("an unknown field", 400, "unknown-field", and("\"titel\":\"x\"")),
                propose("a field of the server", 400, "unknown-field", and("\"state\":\"ADOPTED\"")),
                propose("an unknown kind", 400, BAD, and("\"kind\":\"NO_SUCH_KIND\"")),
                propose("a blank title", 400, BAD, "{\"title\":\" \",\"problem\":\"문제\"}"),
                propose(
                        "a title of 1001 characters",
                        400,
                        BAD,
                        "{\"title\":\"%s\",\"problem\":\"문제\"}".formatted("가".repeat(1_001))),
                propose("malformed JSON", 400, "malformed-json", "{\"title\":"),
                propose("a second document", 400, "malformed-json", FULL.formatted("") + "{}"),
                propose("a field twice", 400, "malformed-json", and("\"title\":\"또\"")),
                propose("10,000 levels", 400, null, and("\"details\":" + "[".repeat(10_000) + "]".repeat(10_000))),
                propose("10,000 levels of nothing known", 400, null, "[".repeat(10_000)),
                propose("10 MB of JSON", 413, "payload-too-large", and("\"tags\":[\"" + "a".repeat(10 << 20) + "\"]")),
                propose("shares over the whole", 400, BAD, and(shares(6_000, 5_000))),
                propose("shares under the whole", 400, BAD, and(shares(6_000, 3_999))),
                propose("a negative share", 400, BAD, and(shares(11_000, -1_000))),
                propose(
                        "a resident registration number",
                        400,
                        "resident-number-refused",
                        "{\"title\":\"제목\",\"problem\":\"제 번호는 900101-1234567 입니다\"}"));
    }

    private static String shares(int one, int other) {
        return """
                "contributors":[{"subject":"E-HOSTILE","shareBp":%d,"lead":true},{"subject":"E-OTHER","shareBp":%d}]""".formatted(one, other);
    }

    private static List<HostileRequest> texts() {
        return List.of(
                propose("NUL as it is", 400, "malformed-json", "{\"title\":\"a\0b\",\"problem\":\"문제\"}"),
                propose("NUL escaped", 400, "invalid-text", "{\"title\":\"a\\u0000b\",\"problem\":\"문제\"}"),
                propose("NUL in free details", 400, "invalid-text", and("\"details\":{\"a\":\"\\u0000\"}")),
                propose("NUL in a free name", 400, "invalid-text", and("\"details\":{\"\\u0000\":1}")),
                propose("half a surrogate pair", 400, "invalid-text", "{\"title\":\"\\ud800\",\"problem\":\"문제\"}"),
                propose("a surrogate pair turned round", 400, "invalid-text", and("\"category\":\"\\udc00\\ud800\"")),
                right("bytes that are no UTF-8", 400, "malformed-json")
                        .body(FULL.formatted("").getBytes(Charset.forName("EUC-KR"))),
                right("EUC-KR, and says so", 415, "unsupported-media-type")
                        .header("Content-Type", "application/json; charset=EUC-KR")
                        .body(FULL.formatted("").getBytes(Charset.forName("EUC-KR"))),
                right("UTF-16, and says so", 415, "unsupported-media-type")
                        .header("Content-Type", "application/json; charset=UTF-16")
                        .body(FULL.formatted("").getBytes(StandardCharsets.UTF_16)));
    }

    private static List<HostileRequest> formats() {
        return List.of(
                right("a form", 415, "unsupported-media-type")
                        .header("Content-Type", "application/x-www-form-urlencoded"),
                right("XML", 415, "unsupported-media-type").header("Content-Type", "application/xml"),
                get("an answer in XML", 406, "not-acceptable", PROPOSALS).header("Accept", "application/xml"),
                get("DELETE on the list", 405, "method-not-allowed", PROPOSALS).method("DELETE"),
                get("PUT on the list", 405, "method-not-allowed", PROPOSALS).method("PUT"),
                get(
                                "POST on what is only read",
                                405,
                                "method-not-allowed",
                                PROPOSALS + "/00000000-0000-7000-8000-000000000000/supports")
                        .method("POST"),
                get("a header of 20 KB", 431, "header-too-large", PROPOSALS).header("X-Long", "a".repeat(20 << 10)),
                right("a key of 20 KB", 431, "header-too-large").header("Idempotency-Key", "k".repeat(20 << 10)),
                right("a key of 300 characters", 400, BAD).header("Idempotency-Key", "k".repeat(300)));
    }

    private static List<HostileRequest> queries() {
        return List.of(
                get("an unknown parameter", 400, "unknown-parameter", PROPOSALS + "?lmit=5"),
                get("limit 0", 400, BAD, PROPOSALS + "?limit=0"),
                get("limit -1", 400, BAD, PROPOSALS + "?limit=-1"),
                get("limit abc", 400, BAD, PROPOSALS + "?limit=abc"),
                get("limit over all numbers", 400, BAD, PROPOSALS + "?limit=99999999999999999999"),
                get("an unknown sort", 400, BAD, PROPOSALS + "?sort=problem"),
                get("SQL for a sort", 400, BAD, PROPOSALS + "?sort=id%3Bdrop%20table%20proposal"),
                get("an unknown state", 400, BAD, PROPOSALS + "?state=NO_STATE"),
                get("many as a number of supports", 400, BAD, PROPOSALS + "?minSupports=many"),
                get("a day that is none", 400, BAD, PROPOSALS + "?submittedFrom=2026-02-30"),
                get("an unknown count", 400, BAD, PROPOSALS + "/counts?by=author"),
                get("NUL in a query", 400, "invalid-text", PROPOSALS + "?q=%00"),
                get("half a surrogate pair in a query", 400, "invalid-text", PROPOSALS + "?q=%ED%A0%80"),
                get("no UTF-8 in a query", 400, "invalid-text", PROPOSALS + "?category=%FF"));
    }

    private List<HostileRequest> cursors() {
        String cursor = cursor("?proposer=me&limit=1", caller);
        String damaged = cursor.substring(0, cursor.length() - 2) + (cursor.endsWith("AA") ? "BB" : "AA");
        return List.of(
                get("a cursor that is none", 400, "invalid-cursor", PROPOSALS + "?cursor=abc"),
                get("a damaged cursor", 400, "invalid-cursor", PROPOSALS + "?proposer=me&limit=1&cursor=" + damaged),
                get("a cursor of another filter", 400, "invalid-cursor", PROPOSALS + "?limit=1&cursor=" + cursor),
                get(
                        "a cursor of another sort",
                        400,
                        "invalid-cursor",
                        PROPOSALS + "?proposer=me&sort=title&cursor=" + cursor),
                get(
                                "somebody else's cursor",
                                400,
                                "invalid-cursor",
                                PROPOSALS + "?proposer=me&limit=1&cursor=" + cursor)
                        .token(Api.official("E-OTHER").token()));
    }

    private static String cursor(String query, Api by) {
        JsonNode page = by.get(PROPOSALS + query).expect(200).json();
        return page.path("nextCursor").asText();
    }

    private static List<HostileRequest> targets() {
        String nobody = PROPOSALS + "/00000000-0000-7000-8000-000000000000";
        return List.of(
                get("an id that is none", 404, "not-found", PROPOSALS + "/not-a-uuid"),
                get("an id of nothing", 404, "not-found", nobody),
                post("a command on nothing", 404, "not-found", nobody + "/withdraw", "{\"reason\":\"까닭\"}")
                        .header("If-Match", "\"1.a\""),
                get("NUL in a path", 400, "bad-request", PROPOSALS + "/%00"),
                get("a path of nobody", 404, "not-found", "/api/v1/nothing"),
                get("a number of nothing", 404, "not-found", PROPOSALS + "/by-number/P-1999-000001"),
                get("a path that climbs", 400, "bad-request", "/api/v1/proposals/..%2f..%2fq/metrics"),
                get("an address of 9 KB", 414, "uri-too-long", PROPOSALS + "?q=" + "a".repeat(9 << 10)));
    }

    private static List<HostileRequest> tokens() {
        String noToken = "unauthenticated";
        return List.of(
                right("a token that is none", 401, noToken).token("garbage"),
                right("a token without a signature", 401, noToken)
                        .token(token().unsigned().sign()),
                right("an expired token", 401, "token-expired")
                        .token(token().expired().sign()),
                right("a token of another issuer", 401, noToken)
                        .token(token().issuer("https://elsewhere.example").sign()),
                right("a token for another audience", 401, noToken)
                        .token(token().audience("another-api").sign()),
                right("a token signed by somebody else", 401, noToken)
                        .token(Tokens.token(
                                        SigningKey.random(), RunningSuite.get().issuer(), "official")
                                .subject("E-HOSTILE")
                                .sign()),
                right("a password", 401, noToken).header("Authorization", "Basic RS1IT1NUSUxFOng="),
                right("a role that may not propose", 403, "forbidden")
                        .token(RunningSuite.get()
                                .token("auditor")
                                .subject("E-HOSTILE")
                                .sign()));
    }

    private static TokenBuilder token() {
        return RunningSuite.get().token("official").subject("E-HOSTILE");
    }

    private List<HostileRequest> others() {
        String path = path(stranger);
        String tag = stranger.header("etag");
        return List.of(
                get("another's draft", 404, "not-found", path),
                get("another's draft's history", 404, "not-found", path + "/revisions"),
                get("another's draft's likes", 404, "not-found", path + "/similar"),
                post("handing in another's draft", 404, "not-found", path + "/submit", null)
                        .header("If-Match", tag),
                patch("editing another's draft", 404, "not-found", path).header("If-Match", tag),
                post("adopting an own proposal", 403, "forbidden", path(received) + "/adopt", "{\"reason\":\"까닭\"}")
                        .header("If-Match", received.header("etag")));
    }

    private List<HostileRequest> versions() {
        String submit = path(draft) + "/submit";
        String withdraw = path(received) + "/withdraw";
        String tag = received.header("etag");
        return List.of(
                post("a command without a version", 428, "version-required", submit, null),
                post("a command on an old version", 412, "stale-version", submit, null)
                        .header("If-Match", "\"99.abc\""),
                post("a command on a weak tag", 412, "stale-version", submit, null)
                        .header("If-Match", "W/" + draft.header("etag")),
                patch("an edit without a version", 428, "version-required", path(draft)),
                patch("an edit of an old version", 412, "stale-version", path(draft))
                        .header("If-Match", "\"0.abc\""),
                post("a reason of 10,001 characters", 400, BAD, withdraw, "{\"reason\":\"" + "가".repeat(10_001) + "\"}")
                        .header("If-Match", tag),
                post("no reason", 400, BAD, withdraw, "{}").header("If-Match", tag),
                post("handing in twice", 409, "illegal-transition", path(received) + "/submit", null)
                        .header("If-Match", tag));
    }

    private static HostileRequest patch(String name, int status, String code, String target) {
        return post(name, status, code, target, "{\"title\":\"다른 제목\"}")
                .method("PATCH")
                .header("Content-Type", "application/merge-patch+json");
    }

    static Map<String, Object> proposal(String title, boolean submit) {
        return Map.of("title", title, "problem", "현황과 문제", "responsibleDepartment", "TRAFFIC", "submit", submit);
    }
}
