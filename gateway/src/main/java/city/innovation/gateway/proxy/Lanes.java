package city.innovation.gateway.proxy;

import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.FastThreadLocal;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.inject.Singleton;
import java.util.stream.StreamSupport;

/** One lane per event loop, made when the loop forwards its first request. */
@Singleton
class Lanes {

    private final FastThreadLocal<Lane> lanes;

    Lanes(Vertx vertx, Routes routes, Traces traces) {
        Iterable<EventExecutor> loops = ((VertxInternal) vertx).getEventLoopGroup();
        int count =
                Math.toIntExact(StreamSupport.stream(loops.spliterator(), false).count());
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
