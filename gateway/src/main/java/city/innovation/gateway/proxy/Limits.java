package city.innovation.gateway.proxy;

import city.innovation.gateway.GatewayConfig;
import city.innovation.http.ProblemType;
import city.innovation.http.UriText;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** What is refused for its size or shape, before anything is buffered or asked of a service. */
@Singleton
class Limits {

    private static final List<String> BULK = List.of(
            "multipart/form-data",
            "text/csv",
            "application/x-ndjson",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final long body;
    private final long upload;
    private final int headers;
    private final int uri;

    Limits(GatewayConfig config) {
        body = config.limits().body().asLongValue();
        upload = config.limits().upload().asLongValue();
        headers = Math.toIntExact(config.limits().headers().asLongValue());
        uri = Math.toIntExact(config.limits().uri().asLongValue());
    }

    /** Why the request's head cannot pass, or null. */
    ProblemType refusalOf(HttpServerRequest request) {
        if (request.uri().length() > uri) {
            return ProblemType.URI_TOO_LONG;
        }
        if (sizeOf(request.headers()) > headers) {
            return ProblemType.HEADER_TOO_LARGE;
        }
        if (request.method().equals(HttpMethod.TRACE) || request.method().equals(HttpMethod.CONNECT)) {
            return ProblemType.METHOD_NOT_ALLOWED;
        }
        if (Paths.couldBeReadInTwoWays(request.path()) || !isPlainlyFramed(request.headers())) {
            return ProblemType.BAD_REQUEST;
        }
        if (!UriText.isClean(request.uri())) {
            return ProblemType.INVALID_TEXT;
        }
        return contentLength(request.headers()) > bodyLimit(request.headers()) ? ProblemType.PAYLOAD_TOO_LARGE : null;
    }

    /** The most bytes that a body with these headers may have. */
    long bodyLimit(MultiMap requestHeaders) {
        String type = requestHeaders.get(HttpHeaders.CONTENT_TYPE);
        if (type != null) {
            for (String bulk : BULK) {
                if (type.regionMatches(true, 0, bulk, 0, bulk.length())) {
                    return upload;
                }
            }
        }
        return body;
    }

    /** The announced length, or -1. */
    static long contentLength(MultiMap requestHeaders) {
        String length = requestHeaders.get(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }

    /** Whether nobody could see another end of the body than we do: request smuggling lives on that. */
    private static boolean isPlainlyFramed(MultiMap requestHeaders) {
        String coding = requestHeaders.get(HttpHeaders.TRANSFER_ENCODING);
        String length = requestHeaders.get(HttpHeaders.CONTENT_LENGTH);
        if (coding != null) {
            return length == null
                    && coding.equalsIgnoreCase("chunked")
                    && requestHeaders.getAll(HttpHeaders.TRANSFER_ENCODING).size() == 1;
        }
        return length == null || isNumber(length);
    }

    private static boolean isNumber(String length) {
        return !length.isEmpty() && length.length() < 19 && length.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int sizeOf(MultiMap requestHeaders) {
        int size = 0;
        for (Map.Entry<String, String> header : requestHeaders) {
            size += header.getKey().length() + header.getValue().length() + 4;
        }
        return size;
    }
}
