package city.innovation.gateway.proxy;

import city.innovation.http.ProblemType;
import city.innovation.http.TraceParent;
import io.vertx.core.Future;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import java.net.ConnectException;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * One request on its way to a service and its answer on the way back, on one event loop. Bodies stream; those of up to 64
 * KB go in one piece, which saves system calls and lets a broken answer become a clean 502.
 */
final class Exchange {

    static final int ONE_PIECE = 64 * 1024;

    private static final Logger LOG = Logger.getLogger(Exchange.class);
    private static final Set<HttpMethod> REPEATABLE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final HttpServerRequest request;
    private final Upstream upstream;
    private final TraceParent trace;
    private final Lane lane;
    private final HeaderRules rules;
    private final long begun = System.nanoTime();

    private HttpClientRequest forwarded;
    private long waitsSince = begun;
    private boolean waits = true;
    private boolean answering;
    private boolean over;
    private boolean retried;

    Exchange(HttpServerRequest request, Upstream upstream, TraceParent trace, Lane lane, HeaderRules rules) {
        this.request = request;
        this.upstream = upstream;
        this.trace = trace;
        this.lane = lane;
        this.rules = rules;
    }

    /** Sends the request on; a body longer than the limit is cut off with 413. */
    void start(long bodyLimit) {
        lane.enter(this);
        request.response().closeHandler(closed -> abandon());
        boolean chunked = request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        long length = Limits.contentLength(request.headers());
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
        if (!chunked && length <= 0) {
            request.resume();
            connect().onSuccess(to -> sent(to.send()));
        } else if (!chunked && length <= ONE_PIECE) {
            request.body()
                    .onSuccess(body -> connect().onSuccess(to -> sent(to.send(body))))
                    .onFailure(gone -> abandon());
            request.resume();
        } else {
            request.pause();
            connect().onSuccess(to -> stream(to, chunked, bodyLimit));
        }
    }

    /** Whether the service owes an answer for longer than it may. */
    boolean isTooSlow(long now) {
        return waits && now - waitsSince > upstream.timeoutNanos();
    }

    void timeOut() {
        refuse(ProblemType.GATEWAY_TIMEOUT);
    }

    private Future<HttpClientRequest> connect() {
        RequestOptions options = upstream.request(request.method(), target());
        return lane.connect(upstream, options).map(this::prepare).onFailure(this::fail);
    }

    /** The path and query, also of a request in absolute form. */
    private String target() {
        String uri = request.uri();
        if (uri.startsWith("/")) {
            return uri;
        }
        return request.query() == null ? request.path() : request.path() + '?' + request.query();
    }

    private HttpClientRequest prepare(HttpClientRequest to) {
        forwarded = to;
        to.exceptionHandler(failure -> LOG.debugf("Not forwarded to the end: %s", failure));
        if (over) {
            to.reset();
            throw new IllegalStateException("The client left");
        }
        rules.toService(request.headers(), to.headers());
        to.headers().set(TraceParent.HEADER, trace.header());
        return to;
    }

    private void stream(HttpClientRequest to, boolean chunked, long bodyLimit) {
        waits = false;
        to.setChunked(chunked);
        sent(to.response());
        new BoundedBody(request, to, bodyLimit)
                .forward(this::requestEnded, () -> refuse(ProblemType.PAYLOAD_TOO_LARGE));
    }

    private void requestEnded() {
        waits = !answering;
        waitsSince = System.nanoTime();
    }

    private void sent(Future<HttpClientResponse> response) {
        response.onSuccess(this::answer).onFailure(this::fail);
    }

    private void answer(HttpClientResponse from) {
        if (over) {
            return;
        }
        answering = true;
        waits = false;
        upstream.answered(from.statusCode(), System.nanoTime() - begun);
        new Answer(request, rules, trace.traceId())
                .relay(from)
                .onSuccess(sent -> end())
                .onFailure(broken -> {
                    upstream.failed();
                    refuse(ProblemType.BAD_GATEWAY);
                });
    }

    private void fail(Throwable failure) {
        if (over) {
            return;
        }
        if (forwarded != null && !retried && mayRepeat()) {
            retried = true;
            connect().onSuccess(to -> sent(to.send()));
            return;
        }
        boolean neverSent = failure instanceof ConnectException || failure instanceof ConnectionPoolTooBusyException;
        upstream.failed();
        refuse(neverSent || forwarded == null ? ProblemType.UNAVAILABLE : ProblemType.BAD_GATEWAY);
    }

    /** A kept connection may close just when it is used again: what changes nothing and has no body is sent once more. */
    private boolean mayRepeat() {
        return REPEATABLE.contains(request.method())
                && Limits.contentLength(request.headers()) <= 0
                && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private void refuse(ProblemType type) {
        if (!over) {
            stop();
            if (!request.response().headWritten()) {
                rules.ofTheHouse(request.response().headers().clear());
                Refusal.send(request, type, trace.traceId());
            } else {
                request.connection().close();
            }
        }
    }

    /** The client is gone: the service needn't go on. */
    private void abandon() {
        if (!over) {
            stop();
        }
    }

    private void stop() {
        end();
        if (forwarded != null) {
            forwarded.reset();
        }
    }

    private void end() {
        over = true;
        lane.leave(this);
    }
}
