package city.innovation.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.Map;

/** Stub services, one of which takes little at a time and one is down, and an issuer. */
public class EdgeStack implements QuarkusTestResourceLifecycleManager {

    /** Each of which has the same part of the caps, one at least. */
    static final int EVENT_LOOPS = 4;

    /** Tokens remembered at most. */
    static final int TOKENS = 20;

    static final String HSTS = "max-age=31536000";

    private final Vertx vertx = Vertx.vertx();

    @Override
    public Map<String, String> start() {
        try {
            Map<String, String> settings = new HashMap<>();
            settings.put("quarkus.oidc.auth-server-url", new StubIssuer().start(vertx));
            settings.put("quarkus.oidc.token.forced-jwk-refresh-interval", "0S");
            service(settings, "proposal", new StubService("proposals").start(vertx), null);
            service(settings, "rewards", new StubService("rewards").start(vertx), "/api/v1/me/rewards,/api/v1/rewards");
            service(settings, "tracker", new StubService("tracker").start(vertx), null);
            service(settings, "down", "http://localhost:1", "/api/v1/down");
            service(settings, "narrow", new StubService("narrow").start(vertx), "/api/v1/narrow");
            settings.put("innovation.gateway.services.narrow.connections", "1");
            settings.put("innovation.gateway.services.narrow.waiting", "1");
            settings.put("innovation.gateway.services.narrow.timeout", "PT1S");
            settings.put("quarkus.vertx.event-loops-pool-size", String.valueOf(EVENT_LOOPS));
            settings.put("innovation.tokens.remembered", String.valueOf(TOKENS));
            settings.put("innovation.gateway.hsts", HSTS);
            settings.put("innovation.gateway.services.proposal.timeout", "PT1S");
            settings.put("innovation.gateway.documents-fresh-for", "PT0S");
            settings.put("innovation.gateway.cors.origins", "https://portal.example.go.kr");
            return settings;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void service(Map<String, String> settings, String name, String url, String prefixes) {
        settings.put("innovation.gateway.services." + name + ".url", url);
        if (prefixes != null) {
            settings.put("innovation.gateway.services." + name + ".prefixes", prefixes);
        }
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
