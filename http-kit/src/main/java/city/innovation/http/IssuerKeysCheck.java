package city.innovation.http;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Forgets the verified tokens soon after the issuer withdrew or replaced the key of one of them. */
@Singleton
public class IssuerKeysCheck {

    private static final Logger LOG = Logger.getLogger(IssuerKeysCheck.class);

    private final IssuerKeys keys;
    private final VerifiedTokens tokens;

    IssuerKeysCheck(IssuerKeys keys, VerifiedTokens tokens) {
        this.keys = keys;
        this.tokens = tokens;
    }

    void start(@Observes StartupEvent started, Vertx vertx, TokensConfig config) {
        vertx.setPeriodic(
                config.keysCheckedEvery().toMillis(),
                timer -> check().subscribe()
                        .with(held -> {}, failure -> LOG.warn("Issuer's keys not checked", failure)));
    }

    /** Checks now; false when the keys changed and the tokens were forgotten. */
    public Uni<Boolean> check() {
        return keys.stillHold().invoke(held -> {
            if (!held) {
                LOG.info("The issuer's keys changed: verified tokens are forgotten");
                tokens.forget();
            }
        });
    }
}
