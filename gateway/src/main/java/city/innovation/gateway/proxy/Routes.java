package city.innovation.gateway.proxy;

import city.innovation.gateway.GatewayConfig;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which service a path belongs to. */
@Singleton
class Routes {

    private final List<Upstream> upstreams = new ArrayList<>();
    private final Map<String, Upstream> byPrefix = new HashMap<>();
    private int longest;

    Routes(GatewayConfig config, MeterRegistry metrics) {
        new TreeMap<>(config.services()).forEach((name, service) -> {
            Upstream upstream = new Upstream(upstreams.size(), name, service, metrics);
            upstreams.add(upstream);
            service.prefixes().forEach(prefix -> add(prefix, name, upstream));
        });
    }

    private void add(String prefix, String service, Upstream upstream) {
        if (!prefix.startsWith("/api/") || prefix.endsWith("/")) {
            throw new IllegalArgumentException(
                    "Prefix of " + service + " must be /api/… without a last slash: " + prefix);
        }
        if (byPrefix.putIfAbsent(prefix, upstream) != null) {
            throw new IllegalArgumentException("Two services have the prefix " + prefix);
        }
        longest = Math.max(longest, prefix.length());
    }

    List<Upstream> upstreams() {
        return upstreams;
    }

    /** The service with the longest prefix of whole path segments, or null. */
    Upstream of(String path) {
        int end = path.length();
        while (end > 0) {
            if (end <= longest) {
                Upstream upstream = byPrefix.get(path.substring(0, end));
                if (upstream != null) {
                    return upstream;
                }
            }
            end = path.lastIndexOf('/', end - 1);
        }
        return null;
    }
}
