package city.innovation.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What one event loop needs to forward requests: clients of its own, so that no request changes threads, and the exchanges
 * under way, looked through a few times a second for those that take too long, which is cheaper than a timer for each.
 */
final class Lane {

    private static final long LOOK_MILLIS = 250;

    private final List<HttpClient> clients = new ArrayList<>();
    private final Set<Exchange> underWay = Collections.newSetFromMap(new IdentityHashMap<>());

    Lane(Vertx vertx, List<Upstream> upstreams, int lanes, boolean traced) {
        upstreams.forEach(upstream -> clients.add(vertx.createHttpClient(upstream.client(lanes, traced))));
        vertx.setPeriodic(LOOK_MILLIS, timer -> endTheSlow());
    }

    Future<HttpClientRequest> connect(Upstream upstream, RequestOptions options) {
        return clients.get(upstream.number()).request(options);
    }

    void enter(Exchange exchange) {
        underWay.add(exchange);
    }

    void leave(Exchange exchange) {
        underWay.remove(exchange);
    }

    private void endTheSlow() {
        if (!underWay.isEmpty()) {
            long now = System.nanoTime();
            underWay.stream()
                    .filter(exchange -> exchange.isTooSlow(now))
                    .toList()
                    .forEach(Exchange::timeOut);
        }
    }
}
