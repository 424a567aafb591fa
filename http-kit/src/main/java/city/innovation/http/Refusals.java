package city.innovation.http;

import io.quarkus.oidc.OIDCException;
import io.smallrye.mutiny.TimeoutException;
import java.io.IOException;
import java.util.stream.Stream;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.UnresolvableKeyException;

/** Tells a bad token from an issuer that doesn't answer, from what the OIDC library throws. */
final class Refusals {

    private static final int DEEPEST = 16;

    private Refusals() {}

    static TokenRefused of(Throwable failure) {
        if (failure instanceof TokenRefused refused) {
            return refused;
        }
        if (chain(failure).anyMatch(cause -> cause instanceof InvalidJwtException invalid && invalid.hasExpired())) {
            return new TokenRefused(ProblemType.TOKEN_EXPIRED, failure);
        }
        if (isUnreachable(failure)) {
            return new TokenRefused(ProblemType.UNAVAILABLE, failure);
        }
        return new TokenRefused(ProblemType.UNAUTHENTICATED, failure);
    }

    /** Whether the token names a key that the library doesn't know, which is the issuer's silence or the caller's lie. */
    static boolean namesAnUnknownKey(Throwable failure) {
        return chain(failure).anyMatch(UnresolvableKeyException.class::isInstance);
    }

    /** Whether the issuer or its keys could not be reached, so that nothing is known about the token. */
    static boolean isUnreachable(Throwable failure) {
        return chain(failure)
                .anyMatch(cause -> cause instanceof IOException
                        || cause instanceof TimeoutException
                        || (cause instanceof OIDCException && !complainsOfTheToken(cause)));
    }

    /** The library throws its general exception for a refresh token, too, which is the caller's mistake. */
    private static boolean complainsOfTheToken(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return message.startsWith("Invalid token type") || message.startsWith("Refresh token");
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
