package city.innovation.kit.problem;

import city.innovation.http.ProblemAnswer;
import city.innovation.http.ProblemType;
import city.innovation.http.UriText;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Map;

/** What is wrong with a request before it reaches a resource: its sizes, its target's text, its body's charset. */
@ApplicationScoped
class RequestChecks {

    static final long LARGEST_JSON = 1 << 20;
    /** Ten MiB of file and the form around it; the server's own limit is the same, for bodies of undeclared length. */
    private static final long LARGEST_UPLOAD = (10 << 20) + (64 << 10);
    /** The server itself takes more, since what it refuses gets no document. */
    private static final int LONGEST_URI = 8 << 10;

    private static final int LARGEST_HEADER = 16 << 10;

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(RequestChecks::check).failureHandler(RequestChecks::fail);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        ProblemType flaw = flaw(request);
        if (flaw == null) {
            context.next();
            return;
        }
        // The body stays unread, so the connection can't be used again.
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        ProblemAnswer.send(request, flaw, RequestTrace.idOf(context));
    }

    private static ProblemType flaw(HttpServerRequest request) {
        if (request.uri().length() > LONGEST_URI) {
            return ProblemType.URI_TOO_LONG;
        }
        if (size(request.headers()) > LARGEST_HEADER) {
            return ProblemType.HEADER_TOO_LARGE;
        }
        if (!UriText.isClean(request.uri())) {
            return ProblemType.INVALID_TEXT;
        }
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null ? null : flaw(request, type.toLowerCase(Locale.ROOT));
    }

    private static ProblemType flaw(HttpServerRequest request, String type) {
        boolean json = isJson(type);
        if ((json || type.startsWith("text/")) && type.contains("charset") && !isUtf8(type)) {
            return ProblemType.UNSUPPORTED_MEDIA_TYPE;
        }
        return length(request) > (json ? LARGEST_JSON : LARGEST_UPLOAD) ? ProblemType.PAYLOAD_TOO_LARGE : null;
    }

    private static int size(MultiMap headers) {
        int size = 0;
        for (Map.Entry<String, String> header : headers) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    /** What failed outside the resources, with nothing but a status to tell. */
    private static void fail(RoutingContext context) {
        if (context.failure() == null && context.statusCode() >= 400) {
            ProblemAnswer.send(context.request(), Refusals.byStatus(context.statusCode()), RequestTrace.idOf(context));
        } else {
            context.next();
        }
    }

    static boolean isJson(String contentType) {
        return contentType.startsWith("application/json")
                || (contentType.startsWith("application/") && contentType.contains("+json"));
    }

    private static boolean isUtf8(String contentType) {
        String charset = contentType.replaceFirst(".*charset\\s*=\\s*\"?([^\";\\s]*).*", "$1");
        return charset.equals("utf-8") || charset.equals("utf8");
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
