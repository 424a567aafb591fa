package city.innovation.gateway.proxy;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;

/** A request's body on its way to a service, at the pace that the service takes it, counted while it streams. */
final class BoundedBody {

    private final HttpServerRequest from;
    private final HttpClientRequest to;
    private final long limit;
    private long seen;

    BoundedBody(HttpServerRequest from, HttpClientRequest to, long limit) {
        this.from = from;
        this.to = to;
        this.limit = limit;
    }

    /** Runs {@code ended} when all is forwarded, or {@code tooLong} once when it passes the limit. */
    void forward(Runnable ended, Runnable tooLong) {
        from.handler(bytes -> {
            seen += bytes.length();
            if (seen > limit) {
                tooLong.run();
            } else {
                write(bytes);
            }
        });
        from.endHandler(end -> {
            to.end();
            ended.run();
        });
        from.resume();
    }

    private void write(Buffer bytes) {
        to.write(bytes);
        if (to.writeQueueFull()) {
            from.pause();
            to.drainHandler(drained -> from.resume());
        }
    }
}
