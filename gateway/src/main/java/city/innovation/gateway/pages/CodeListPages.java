package city.innovation.gateway.pages;

import city.innovation.gateway.GatewayConfig;
import city.innovation.gateway.openapi.ServiceCalls;
import city.innovation.http.ProblemAnswer;
import city.innovation.http.ProblemType;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The code lists of all services as one, since a frontend asks for labels without knowing whose they are. */
@Singleton
class CodeListPages {

    private static final Logger LOG = Logger.getLogger(CodeListPages.class);
    private static final String PATH = "/api/v1/code-lists";
    private static final String CACHE = "public, max-age=3600";
    private static final String OUTAGE = "no-store";

    private final ServiceCalls calls;
    private final GatewayConfig config;
    private final Map<String, JsonArray> lastGood = new ConcurrentHashMap<>();
    private volatile Future<Map<String, JsonObject>> lists = Future.failedFuture("Not asked for yet");
    private volatile long askedAt;

    CodeListPages(ServiceCalls calls, GatewayConfig config) {
        this.calls = calls;
        this.config = config;
    }

    void open(@Observes Router router) {
        Readings.serve(
                router,
                PATH,
                context -> lists().onSuccess(all -> sendAll(context, all)).onFailure(context::fail));
        Readings.serve(
                router,
                PATH + "/:name",
                context -> lists().onSuccess(all -> sendOne(context, all)).onFailure(context::fail));
    }

    /** By name; a service that stopped answering is in it as it was. */
    private Future<Map<String, JsonObject>> lists() {
        boolean fresh = System.nanoTime() - askedAt < config.documentsFreshFor().toNanos();
        if (!fresh || lists.failed()) {
            askedAt = System.nanoTime();
            List<Future<Void>> fetches =
                    config.services().keySet().stream().map(this::fetch).toList();
            lists = Future.join(fetches).map(all -> merged());
        }
        return lists;
    }

    private Future<Void> fetch(String service) {
        return calls.get(config.services().get(service).url(), PATH, "application/json")
                .map(reply -> {
                    if (reply.status() != 200) {
                        throw new IllegalStateException("Status " + reply.status());
                    }
                    lastGood.put(service, reply.body().toJsonObject().getJsonArray("items"));
                    return (Void) null;
                })
                .otherwise(failure -> {
                    LOG.warnf("No code lists of %s: %s", service, failure.getMessage());
                    return null;
                });
    }

    private Map<String, JsonObject> merged() {
        Map<String, JsonObject> byName = new TreeMap<>();
        new TreeMap<>(lastGood)
                .values()
                .forEach(items -> items.forEach(item -> {
                    JsonObject list = (JsonObject) item;
                    byName.merge(list.getString("name"), list, CodeListPages::joined);
                }));
        return byName;
    }

    /** The codes of both; one that both have is labelled as in the first. */
    private static JsonObject joined(JsonObject first, JsonObject second) {
        Map<String, JsonObject> byCode = new LinkedHashMap<>();
        Stream.of(first, second)
                .flatMap(list -> list.getJsonArray("codes").stream())
                .map(JsonObject.class::cast)
                .forEach(code -> byCode.putIfAbsent(code.getString("code"), code));
        return first.copy().put("codes", new JsonArray(List.copyOf(byCode.values())));
    }

    private void sendAll(RoutingContext context, Map<String, JsonObject> all) {
        JsonObject body = new JsonObject().put("items", new JsonArray(List.copyOf(all.values())));
        send(context, body);
    }

    private void sendOne(RoutingContext context, Map<String, JsonObject> all) {
        JsonObject list = all.get(context.pathParam("name"));
        if (list == null) {
            ProblemAnswer.send(context.request(), ProblemType.NOT_FOUND);
        } else {
            send(context, list);
        }
    }

    /** What misses a service is not kept by caches. */
    private void send(RoutingContext context, JsonObject body) {
        boolean whole = lastGood.keySet().containsAll(config.services().keySet());
        context.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, whole ? CACHE : OUTAGE)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(body.toBuffer());
    }
}
