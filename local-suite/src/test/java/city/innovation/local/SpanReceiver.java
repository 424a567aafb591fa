package city.innovation.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;

/** A collector that keeps what it is sent: OTLP over HTTP with protobuf, traces alone. */
final class SpanReceiver implements AutoCloseable {

    private final HttpServer server;
    private final List<ReceivedSpan> spans = new CopyOnWriteArrayList<>();

    /**
     * A span, as far as a test asks.
     *
     * @param service {@code service.name} of who recorded it
     * @param kind as OTLP numbers it: 2 server, 3 client, 4 producer, 5 consumer
     */
    record ReceivedSpan(String service, String traceId, String spanId, String parentId, String name, long kind) {}

    SpanReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::receive);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What came of a trace so far. */
    List<ReceivedSpan> of(String traceId) {
        return spans.stream().filter(span -> span.traceId().equals(traceId)).toList();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            try (InputStream body =
                    packed ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody()) {
                byte[] message = body.readAllBytes();
                if (exchange.getRequestURI().getPath().equals("/v1/traces")) {
                    new ProtoMessage(message).messages(1).forEach(this::take);
                }
            }
            exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private void take(ProtoMessage resourceSpans) {
        String service = resourceSpans.messages(1).stream()
                .flatMap(resource -> resource.messages(1).stream())
                .map(attribute ->
                        Map.entry(attribute.text(1), attribute.messages(2).getFirst()))
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(attribute -> attribute.getValue().text(1))
                .findFirst()
                .orElse("");
        for (ProtoMessage scope : resourceSpans.messages(2)) {
            scope.messages(2)
                    .forEach(span -> spans.add(new ReceivedSpan(
                            service, hex(span, 1), hex(span, 2), hex(span, 4), span.text(5), span.number(6))));
        }
    }

    private static String hex(ProtoMessage span, int field) {
        return HexFormat.of().formatHex(span.bytes(field));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
