package city.innovation.gateway.proxy;

import city.innovation.http.TraceParent;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** Begins the exchange of a request that may pass. */
@Singleton
class Forwarding {

    private final Lanes lanes;
    private final HeaderRules headers;
    private final Limits limits;

    Forwarding(Lanes lanes, HeaderRules headers, Limits limits) {
        this.lanes = lanes;
        this.headers = headers;
        this.limits = limits;
    }

    void start(HttpServerRequest request, Upstream upstream, TraceParent trace) {
        new Exchange(request, upstream, trace, lanes.here(), headers).start(limits.bodyLimit(request.headers()));
    }

    /** Puts on the answer what every answer carries; forwarded ones get it with the service's headers. */
    void dress(HttpServerRequest request) {
        headers.ofTheHouse(request.response().headers());
    }
}
