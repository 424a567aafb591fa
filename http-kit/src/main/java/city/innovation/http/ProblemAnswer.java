package city.innovation.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Locale;

/** Answers a Vert.x request with a problem document, with the headers that its type calls for. */
public final class ProblemAnswer {

    private static final String RETRY_AFTER_SECONDS = "5";

    private ProblemAnswer() {}

    /** Sends the type's own detail in the language that the request asks for. */
    public static void send(HttpServerRequest request, ProblemType type) {
        send(request, type, TraceParent.traceIdOf(request.getHeader(TraceParent.HEADER)));
    }

    /** The same, for a trace that is known already. */
    public static void send(HttpServerRequest request, ProblemType type, String traceId) {
        Locale locale = Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        send(request, Problem.of(type, locale).at(request.path()).traced(traceId));
    }

    /** Sends the document, unless an answer has begun: then the connection is cut, so that nobody takes it for whole. */
    public static void send(HttpServerRequest request, Problem problem) {
        HttpServerResponse response = request.response();
        if (response.headWritten()) {
            request.connection().close();
            return;
        }
        ProblemType type = problem.type();
        response.setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemJson.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, problem.locale().toLanguageTag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (type.status() == 401) {
            response.putHeader(HttpHeaderNames.WWW_AUTHENTICATE, BearerHeader.challengeOf(type));
        }
        if (type.passes()) {
            response.putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        response.end(Buffer.buffer(ProblemJson.write(problem)));
    }
}
