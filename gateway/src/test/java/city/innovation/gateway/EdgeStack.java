package city.innovation.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.Map;

/** Two stub services, one that is down, and an issuer. */
public class EdgeStack implements QuarkusTestResourceLifecycleManager {

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
