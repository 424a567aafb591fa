package city.innovation.proposal.session;

import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.test.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls about sessions, as a frontend makes them. */
final class SessionCalls {

    static final String SESSIONS = "/api/v1/sessions";

    private SessionCalls() {}

    /** Somebody whom no other test knows. */
    static Api citizen() {
        return Api.as(Tokens.token("citizen").subject("C-" + UUID.randomUUID()));
    }

    static Response plan(Api by, Map<String, Object> body) {
        return by.json(body).post(SESSIONS);
    }

    /** A session of that kind that is planned for December 2099 with a place. */
    static Received planned(Api by, String kind, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind", kind,
                "title", "시험하는 자리",
                "department", "TRAFFIC",
                "startsAt", "2099-12-03T05:00:00Z",
                "place", "시민청"));
        body.putAll(more);
        return Received.of(plan(by, body).then().statusCode(201).extract().response());
    }

    static Received open(Api by, String kind, Map<String, Object> more) {
        return does(by, planned(by, kind, more), "open-sign-up", null);
    }

    /** A session that was held on that day. */
    static Received held(Api by, String kind, String day, int participants, int experts, Map<String, Object> more) {
        return does(
                by,
                planned(by, kind, more),
                "hold",
                Map.of("heldOn", day, "participants", participants, "experts", experts));
    }

    static Response command(Api by, Received on, String command, Object body) {
        return command(by, SESSIONS + "/" + on.id() + "/" + command, on.tag(), body);
    }

    static Response command(Api by, String path, String tag, Object body) {
        RequestSpecification call = by.call().header("If-Match", tag);
        return (body == null ? call : call.contentType("application/json").body(body)).post(path);
    }

    /** Gives a command that must succeed. */
    static Received does(Api by, Received on, String command, Object body) {
        return Received.of(
                command(by, on, command, body).then().statusCode(200).extract().response());
    }

    static Received now(Api by, Received session) {
        return Received.of(by.get(SESSIONS + "/{id}", session.id()));
    }

    static Response signUp(Api by, Received session) {
        return by.call().post(SESSIONS + "/{id}/sign-ups", session.id());
    }

    /** All at the same time; the answers in the order of the calls. */
    static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<Future<T>> futures = threads.invokeAll(calls);
            List<T> answers = new java.util.ArrayList<>();
            for (Future<T> future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
