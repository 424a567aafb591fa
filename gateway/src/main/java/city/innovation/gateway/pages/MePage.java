package city.innovation.gateway.pages;

import city.innovation.gateway.GatewayConfig;
import city.innovation.gateway.openapi.ServiceCalls;
import city.innovation.gateway.openapi.ServiceCalls.Reply;
import city.innovation.http.ProblemAnswer;
import city.innovation.http.ProblemType;
import city.innovation.http.StandIns;
import city.innovation.http.TraceParent;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who the caller is to all services at once: what each of them lets the caller do, in one answer. */
@Singleton
class MePage {

    private static final String PATH = "/api/v1/me";
    private static final int OK = 200;
    private static final int OWN_FAULT = 500;
    private static final List<String> PASSED =
            List.of("Authorization", StandIns.HEADER, "Accept-Language", TraceParent.HEADER);

    private final ServiceCalls calls;
    private final GatewayConfig config;

    MePage(ServiceCalls calls, GatewayConfig config) {
        this.calls = calls;
        this.config = config;
    }

    void open(@Observes Router router) {
        Readings.serve(router, PATH, this::ask);
    }

    private void ask(RoutingContext context) {
        MultiMap headers = passed(context.request());
        Map<String, Future<Reply>> asked = new TreeMap<>();
        config.services().forEach((name, service) -> asked.put(name, ask(service.url(), headers)));
        Future.join(List.copyOf(asked.values())).onSuccess(all -> answer(context, asked));
    }

    private Future<Reply> ask(URI service, MultiMap headers) {
        return calls.get(service, PATH, "application/json, application/problem+json", headers)
                .otherwise(failure -> null);
    }

    private static MultiMap passed(HttpServerRequest request) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        PASSED.forEach(name -> headers.add(name, request.headers().getAll(name)));
        return headers;
    }

    /** What those say that know the caller; else the refusal that they agree on. */
    private static void answer(RoutingContext context, Map<String, Future<Reply>> asked) {
        List<Reply> good = new ArrayList<>();
        List<Reply> refused = new ArrayList<>();
        JsonArray silent = new JsonArray();
        asked.forEach((name, future) -> {
            Reply reply = future.result();
            if (reply == null || reply.status() >= OWN_FAULT) {
                silent.add(name);
            } else {
                (reply.status() == OK ? good : refused).add(reply);
            }
        });
        if (!good.isEmpty()) {
            send(context, OK, "application/json", merged(good, silent));
        } else if (!refused.isEmpty()) {
            Reply first = refused.getFirst();
            send(
                    context,
                    first.status(),
                    "application/problem+json",
                    first.body().toJsonObject());
        } else {
            ProblemAnswer.send(context.request(), ProblemType.UNAVAILABLE);
        }
    }

    private static JsonObject merged(List<Reply> good, JsonArray silent) {
        JsonObject me = good.getFirst().body().toJsonObject();
        JsonObject may = new JsonObject();
        for (Reply reply : good) {
            may.mergeIn(reply.body().toJsonObject().getJsonObject("may", new JsonObject()));
        }
        me.put("may", may);
        return silent.isEmpty() ? me : me.put("unavailable", silent);
    }

    private static void send(RoutingContext context, int status, String type, JsonObject body) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .end(body.toBuffer());
    }
}
