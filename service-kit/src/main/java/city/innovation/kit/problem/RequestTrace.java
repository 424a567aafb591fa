package city.innovation.kit.problem;

import city.innovation.http.TraceParent;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.ext.web.RoutingContext;

/**
 * The trace that a request belongs to: the caller's ({@code traceparent}), else the one that OpenTelemetry began, else
 * a new one. It stays the same for the whole request.
 */
public final class RequestTrace {

    private static final String KEPT = "city.innovation.trace";

    private RequestTrace() {}

    /** 32 hexadecimal digits. */
    public static String idOf(RoutingContext request) {
        String known = request.get(KEPT);
        if (known != null) {
            return known;
        }
        TraceParent given = TraceParent.parse(request.request().getHeader(TraceParent.HEADER));
        SpanContext span = Span.current().getSpanContext();
        String id = given != null
                ? given.traceId()
                : span.isValid() ? span.getTraceId() : TraceParent.random().traceId();
        request.put(KEPT, id);
        return id;
    }
}
