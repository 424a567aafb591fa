package city.innovation.http;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Remembers that the issuer's keys could not be fetched. The library doesn't ask again for a while and calls every new key
 * unknown meanwhile; a token that names one is not bad for that, only not to be checked yet.
 */
@Singleton
class IssuerOutage {

    private final long lastsNanos;
    private volatile long until = System.nanoTime();

    IssuerOutage(@ConfigProperty(name = "quarkus.oidc.token.forced-jwk-refresh-interval") Duration pause) {
        lastsNanos = pause.toNanos();
    }

    /** What to answer to a failed verification. */
    TokenRefused refusalOf(Throwable failure) {
        TokenRefused refused = Refusals.of(failure);
        if (refused.type() == ProblemType.UNAVAILABLE) {
            until = System.nanoTime() + lastsNanos;
        } else if (Refusals.namesAnUnknownKey(failure) && until - System.nanoTime() > 0) {
            return new TokenRefused(ProblemType.UNAVAILABLE, failure);
        }
        return refused;
    }
}
