package city.innovation.gateway.pages;

import city.innovation.gateway.GatewayConfig;
import city.innovation.gateway.openapi.ServiceCalls;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The state of all services on one page, for people as HTML, for programs as JSON: 200 when all serve, else 503. */
@Singleton
class StatePage {

    private static final long FRESH_NANOS = 2_000_000_000L;

    private final ServiceCalls calls;
    private final GatewayConfig config;
    private volatile Future<List<State>> states = Future.failedFuture("Not asked for yet");
    private volatile long askedAt;

    StatePage(ServiceCalls calls, GatewayConfig config) {
        this.calls = calls;
        this.config = config;
    }

    void open(@Observes Router router) {
        Readings.serve(
                router,
                "/health",
                context -> states().onSuccess(all -> send(context, all)).onFailure(context::fail));
    }

    /** Asked at most every two seconds, however often the page is. */
    private Future<List<State>> states() {
        if (System.nanoTime() - askedAt > FRESH_NANOS || states.failed()) {
            askedAt = System.nanoTime();
            List<Future<State>> asked = new TreeMap<>(config.services())
                    .entrySet().stream()
                            .map(entry -> state(entry.getKey(), entry.getValue()))
                            .toList();
            states = Future.join(asked).map(all -> all.list());
        }
        return states;
    }

    private Future<State> state(String name, GatewayConfig.Service service) {
        Future<State> ready = ask(name, service, "ready", ServiceState.DOWN);
        Future<State> well = ask(name, service, "well", ServiceState.DEGRADED)
                .otherwise(new State(name, ServiceState.DEGRADED, List.of("well UNREACHABLE")));
        return Future.all(ready, well)
                .map(both -> ready.result().and(well.result()))
                .otherwise(new State(name, ServiceState.UNREACHABLE, List.of()));
    }

    private Future<State> ask(String name, GatewayConfig.Service service, String question, ServiceState ifNot) {
        return calls.get(service.url(), "/q/health/" + question, "application/json")
                .map(reply -> new State(
                        name,
                        reply.status() == 200 ? ServiceState.UP : ifNot,
                        checksOf(reply.body().toJsonObject())));
    }

    private static List<String> checksOf(JsonObject health) {
        return health.getJsonArray("checks", new JsonArray()).stream()
                .map(JsonObject.class::cast)
                .map(check -> check.getString("name") + " " + check.getString("status"))
                .toList();
    }

    private static void send(RoutingContext context, List<State> states) {
        ServiceState all = ServiceState.ofAll(states.stream().map(State::status).toList());
        int status = all.serves() ? 200 : 503;
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains("text/html")) {
            page(Page.localeOf(context), states).send(context, status);
        } else {
            JsonArray services = new JsonArray(states.stream()
                    .map(state -> new JsonObject()
                            .put("name", state.name)
                            .put("status", state.status.name())
                            .put("checks", new JsonArray(state.checks)))
                    .toList());
            context.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end(new JsonObject()
                            .put("status", all.name())
                            .put("services", services)
                            .toBuffer());
        }
    }

    private static Page page(Locale locale, List<State> states) {
        String title = Page.either(locale, "서비스 상태", "State of the services");
        String rows = states.stream()
                .map(state -> "<tr><td>%s</td><td class=\"%s\">%s</td><td>%s</td></tr>"
                        .formatted(
                                Page.escape(state.name),
                                state.status == ServiceState.UP ? "up" : "down",
                                state.status,
                                Page.escape(String.join(", ", state.checks))))
                .collect(Collectors.joining("\n"));
        return new Page(locale, title, """
                <main>
                <h1>%s</h1>
                <table>
                <thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
                <tbody>
                %s
                </tbody>
                </table>
                </main>""".formatted(
                        title,
                        Page.either(locale, "서비스", "Service"),
                        Page.either(locale, "상태", "State"),
                        Page.either(locale, "점검", "Checks"),
                        rows));
    }

    private record State(String name, ServiceState status, List<String> checks) {

        /** Being ready decides; only who is can be unwell. */
        State and(State wellness) {
            List<String> all =
                    Stream.concat(checks.stream(), wellness.checks.stream()).toList();
            return new State(name, status == ServiceState.UP ? wellness.status : status, all);
        }
    }
}
