package city.innovation.gateway.openapi;

import city.innovation.gateway.GatewayConfig;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** The document of the whole suite: fetched from the services when asked for, kept for a while, and over an outage. */
@Singleton
public class MergedOpenApi {

    private static final Logger LOG = Logger.getLogger(MergedOpenApi.class);
    private static final String PATH = "/q/openapi?format=json";

    private final ServiceCalls calls;
    private final GatewayConfig config;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, JsonNode> lastGood = new ConcurrentHashMap<>();
    private volatile Future<ObjectNode> merged = Future.failedFuture("Not asked for yet");
    private volatile long mergedAt;

    MergedOpenApi(ServiceCalls calls, GatewayConfig config) {
        this.calls = calls;
        this.config = config;
    }

    /**
     * The present document. A service that never answered is missing, and named in {@code x-missing-services}; one that
     * stopped answering is in it as it was.
     */
    public Future<ObjectNode> document() {
        Future<ObjectNode> known = merged;
        boolean fresh =
                System.nanoTime() - mergedAt < config.documentsFreshFor().toNanos();
        if (fresh && !known.failed()) {
            return known;
        }
        mergedAt = System.nanoTime();
        List<Future<Void>> fetches =
                config.services().keySet().stream().map(this::fetch).toList();
        merged = Future.join(fetches).map(all -> merge());
        return merged;
    }

    private Future<Void> fetch(String service) {
        return calls.get(config.services().get(service).url(), PATH, "application/json")
                .map(answer -> {
                    if (answer.status() != 200) {
                        throw new IllegalStateException("Status " + answer.status());
                    }
                    lastGood.put(service, read(answer.body()));
                    return (Void) null;
                })
                .otherwise(failure -> {
                    LOG.warnf("No OpenAPI document of %s: %s", service, failure.getMessage());
                    return null;
                });
    }

    private ObjectNode merge() {
        OpenApiMerge merge = new OpenApiMerge();
        new TreeMap<>(lastGood).forEach(merge::add);
        merge.conflicts().forEach(conflict -> LOG.errorf("Defined twice, differently: %s", conflict));
        List<String> missing = config.services().keySet().stream()
                .filter(service -> !lastGood.containsKey(service))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            missing.forEach(merge.merged().putArray("x-missing-services")::add);
        }
        return merge.merged();
    }

    private JsonNode read(Buffer body) {
        try {
            return json.readTree(body.toString());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
