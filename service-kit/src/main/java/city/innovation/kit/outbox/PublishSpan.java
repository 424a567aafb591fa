package city.innovation.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.innovation.http.TraceParent;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** The way of an event from the outbox to the broker as a part of the trace that wrote it; nothing without a trace. */
final class PublishSpan {

    private static final String TRACE = "traceparent";

    private PublishSpan() {}

    /** Begins it, lets the consumer's follow it, and gives the callback that ends it before the given one. */
    static Callback begin(ProducerRecord<String, byte[]> event, Callback then) {
        Header trace = event.headers().lastHeader(TRACE);
        TraceParent parent = trace == null ? null : TraceParent.parse(new String(trace.value(), UTF_8));
        if (parent == null) {
            return then;
        }
        Span span = GlobalOpenTelemetry.getTracer("city.innovation.outbox")
                .spanBuilder(event.topic() + " publish")
                .setSpanKind(SpanKind.PRODUCER)
                .setParent(Context.root().with(Span.wrap(contextOf(parent))))
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.operation.type", "send")
                .setAttribute("messaging.destination.name", event.topic())
                .startSpan();
        SpanContext own = span.getSpanContext();
        if (span.isRecording()) {
            String value = new TraceParent(
                            own.getTraceId(),
                            own.getSpanId(),
                            own.getTraceFlags().asHex())
                    .header();
            event.headers().remove(TRACE).add(TRACE, value.getBytes(UTF_8));
        }
        return (metadata, failure) -> {
            if (failure != null) {
                span.setStatus(StatusCode.ERROR, failure.getClass().getSimpleName());
            }
            span.end();
            then.onCompletion(metadata, failure);
        };
    }

    private static SpanContext contextOf(TraceParent parent) {
        return SpanContext.createFromRemoteParent(
                parent.traceId(), parent.parentId(), TraceFlags.fromHex(parent.flags(), 0), TraceState.getDefault());
    }
}
