package city.innovation.gateway.proxy;

import city.innovation.gateway.GatewayConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Lets pages of the configured origins call the API; without configuration browsers let none. */
@Singleton
class CrossOrigin {

    private static final int BEFORE_ENTRANCE = 300;
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final Set<String> ASKED = Set.of(
            "authorization",
            "content-type",
            "accept-language",
            "if-match",
            "if-none-match",
            "idempotency-key",
            "on-behalf-of",
            "traceparent");
    private static final Set<String> SHOWN = Set.of(
            "ETag",
            "Location",
            "Link",
            "Retry-After",
            "RateLimit",
            "RateLimit-Policy",
            "Idempotency-Replayed",
            "Trace-Id",
            "Correlation-Id",
            "Content-Language",
            "Deprecation",
            "Sunset",
            "Content-Disposition");

    void open(@Observes Filters filters, GatewayConfig config) {
        List<String> origins = config.cors().origins().orElse(List.of());
        if (!origins.isEmpty()) {
            filters.register(
                    CorsHandler.create()
                            .addOrigins(origins)
                            .allowedMethods(METHODS)
                            .allowedHeaders(ASKED)
                            .exposedHeaders(SHOWN)
                            .maxAgeSeconds(Math.toIntExact(
                                    config.cors().preflightKeptFor().toSeconds())),
                    BEFORE_ENTRANCE);
        }
    }
}
