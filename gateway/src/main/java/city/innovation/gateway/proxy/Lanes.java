package city.innovation.gateway.proxy;

import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.FastThreadLocal;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.inject.Singleton;

/** One lane per event loop, made when the loop forwards its first request. */
@Singleton
class Lanes {

    private final FastThreadLocal<Lane> lanes;

    Lanes(Vertx vertx, Routes routes, Traces traces) {
        int loops = 0;
        for (EventExecutor loop : ((VertxInternal) vertx).getEventLoopGroup()) {
            loops += loop == null ? 0 : 1;
        }
        int count = loops;
        lanes = new FastThreadLocal<>() {
            @Override
            protected Lane initialValue() {
                return new Lane(vertx, routes.upstreams(), count, traces.areRecorded());
            }
        };
    }

    /** The present event loop's lane. */
    Lane here() {
        return lanes.get();
    }
}
