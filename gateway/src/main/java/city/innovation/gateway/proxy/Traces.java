package city.innovation.gateway.proxy;

import city.innovation.http.TraceParent;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The trace of a request: of our own span when spans are recorded, else the caller's, else a new one. */
@Singleton
class Traces {

    private final boolean recorded;

    Traces(@ConfigProperty(name = "quarkus.otel.sdk.disabled", defaultValue = "false") boolean off) {
        recorded = !off;
    }

    boolean areRecorded() {
        return recorded;
    }

    TraceParent of(HttpServerRequest request) {
        if (recorded) {
            SpanContext span = Span.current().getSpanContext();
            if (span.isValid()) {
                return new TraceParent(
                        span.getTraceId(),
                        span.getSpanId(),
                        span.getTraceFlags().asHex());
            }
        }
        TraceParent theirs = TraceParent.parse(request.getHeader(TraceParent.HEADER));
        return theirs == null ? TraceParent.random() : theirs;
    }
}
