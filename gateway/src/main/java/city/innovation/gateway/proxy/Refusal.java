package city.innovation.gateway.proxy;

import city.innovation.http.ProblemAnswer;
import city.innovation.http.ProblemType;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Answers with a problem and gets rid of the body that may still come, so that the client reads the answer. */
final class Refusal {

    /** Bodies up to this size are read to their end, so that the connection can be used again. */
    private static final long SWALLOWED = 32L * 1024 * 1024;

    private static final long PATIENCE_MILLIS = 5000;

    /** Methods that go on to services, each of which says itself what it allows where. */
    private static final String FORWARDED = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

    private Refusal() {}

    static void send(HttpServerRequest request, ProblemType type, String traceId) {
        if (!request.isEnded()) {
            swallow(request);
        }
        if (!request.response().headWritten()) {
            request.response().putHeader(HeaderRules.TRACE_ID, traceId);
            if (type == ProblemType.METHOD_NOT_ALLOWED) {
                request.response().putHeader(HttpHeaders.ALLOW, FORWARDED);
            }
        }
        ProblemAnswer.send(request, type, traceId);
    }

    /** Reads on without keeping anything; a body of unknown or great length costs the connection, after a while. */
    private static void swallow(HttpServerRequest request) {
        long length = Limits.contentLength(request.headers());
        boolean waits = request.headers().contains(HttpHeaders.EXPECT);
        boolean bodyless = length <= 0 && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        if (!bodyless && (length < 0 || length > SWALLOWED || waits)) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            request.endHandler(end -> request.connection().close());
            Vertx.currentContext()
                    .owner()
                    .setTimer(PATIENCE_MILLIS, timer -> request.connection().close());
        }
        request.handler(bytes -> {});
        request.resume();
    }
}
