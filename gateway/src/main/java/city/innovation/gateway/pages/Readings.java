package city.innovation.gateway.pages;

import city.innovation.http.ProblemAnswer;
import city.innovation.http.ProblemType;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** What the gateway serves itself can only be read: by GET and HEAD, and whatever else is asked of it is refused (405). */
final class Readings {

    private static final String ALLOWED = "GET, HEAD";

    private Readings() {}

    /** Serves a path, which may name parameters as Vert.x' routes do. */
    static void serve(Router router, String path, Handler<RoutingContext> reading) {
        router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(reading);
        router.route(path).handler(Readings::refuse);
    }

    private static void refuse(RoutingContext context) {
        context.response().putHeader(HttpHeaders.ALLOW, ALLOWED);
        ProblemAnswer.send(context.request(), ProblemType.METHOD_NOT_ALLOWED);
    }
}
