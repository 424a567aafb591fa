package city.innovation.gateway.proxy;

import city.innovation.http.BearerHeader;
import city.innovation.http.ProblemType;
import city.innovation.http.TokenRefused;
import city.innovation.http.TraceParent;
import city.innovation.http.VerifiedTokens;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Every API request comes in here, before Quarkus' own security: limits, route, token, in this order. A request without a
 * token goes on, since the services know what is public; a bad token ends here.
 */
@Singleton
class Entrance {

    /** After CORS (300), before authentication (200), which this takes the place of. */
    private static final int PRIORITY = 250;

    private static final String API = "/api/";

    /** What the gateway answers itself, out of what all services say. */
    private static final String CODE_LISTS = "/api/v1/code-lists";

    private static final String ME = "/api/v1/me";

    private final Limits limits;
    private final Routes routes;
    private final VerifiedTokens tokens;
    private final Traces traces;
    private final Forwarding forwarding;

    Entrance(Limits limits, Routes routes, VerifiedTokens tokens, Traces traces, Forwarding forwarding) {
        this.limits = limits;
        this.routes = routes;
        this.tokens = tokens;
        this.traces = traces;
        this.forwarding = forwarding;
    }

    void open(@Observes Filters filters) {
        filters.register(this::enter, PRIORITY);
    }

    private void enter(RoutingContext context) {
        HttpServerRequest request = context.request();
        TraceParent trace = traces.of(request);
        ProblemType refusal = limits.refusalOf(request);
        if (refusal != null) {
            refuse(request, refusal, trace);
        } else if (!request.path().startsWith(API) || isOurs(request.path())) {
            forwarding.dress(request);
            context.next();
        } else {
            Upstream upstream = routes.of(request.path());
            if (upstream == null) {
                refuse(request, ProblemType.NOT_FOUND, trace);
            } else {
                checkToken(context, upstream, trace);
            }
        }
    }

    private static boolean isOurs(String path) {
        return path.equals(ME) || path.equals(CODE_LISTS) || path.startsWith(CODE_LISTS + "/");
    }

    private void checkToken(RoutingContext context, Upstream upstream, TraceParent trace) {
        HttpServerRequest request = context.request();
        try {
            String token = BearerHeader.tokenOf(request.headers());
            if (token == null || tokens.remembered(token) != null) {
                forwarding.start(request, upstream, trace);
            } else {
                verify(token, context, upstream, trace);
            }
        } catch (TokenRefused refused) {
            refuse(request, refused.type(), trace);
        }
    }

    /** Keys may have to be fetched first: the request waits meanwhile, and goes on where it began. */
    private void verify(String token, RoutingContext context, Upstream upstream, TraceParent trace) {
        HttpServerRequest request = context.request();
        Context here = Vertx.currentContext();
        request.pause();
        tokens.verify(token, context)
                .subscribe()
                .with(
                        verified -> here.runOnContext(go -> forwarding.start(request, upstream, trace)),
                        failure -> here.runOnContext(go -> refuse(request, ((TokenRefused) failure).type(), trace)));
    }

    private void refuse(HttpServerRequest request, ProblemType type, TraceParent trace) {
        forwarding.dress(request);
        Refusal.send(request, type, trace.traceId());
    }
}
