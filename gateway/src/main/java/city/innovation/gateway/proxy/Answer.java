package city.innovation.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** A service's answer on its way to the client. */
record Answer(HttpServerRequest request, HeaderRules rules, String traceId) {

    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final int DIGITS = 5;

    /** Sends it on; fails when the service breaks off. */
    Future<Void> relay(HttpClientResponse from) {
        HttpServerResponse to = request.response();
        to.setStatusCode(from.statusCode());
        rules.toClient(from.headers(), to.headers(), traceId);
        if (request.method().equals(HttpMethod.HEAD)
                || from.statusCode() == NO_CONTENT
                || from.statusCode() == NOT_MODIFIED) {
            return to.end();
        }
        String length = from.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (isSmall(length)) {
            return from.body().compose(to::end);
        }
        if (length == null) {
            to.setChunked(true);
        }
        return from.pipe().endOnFailure(false).to(to);
    }

    private static boolean isSmall(String length) {
        return length != null && length.length() <= DIGITS && Integer.parseInt(length) <= Exchange.ONE_PIECE;
    }
}
