package city.innovation.http;

import io.quarkus.security.identity.SecurityIdentity;

/**
 * A token that was found good.
 *
 * @param identity for Quarkus' security: the subject as principal, the roles by their wire names, the caller as attribute
 * @param caller who calls
 * @param expiresAt the token's {@code exp}, in seconds since 1970
 */
public record VerifiedToken(SecurityIdentity identity, Caller caller, long expiresAt) {

    boolean livesAt(long epochMillis) {
        return epochMillis < expiresAt * 1000;
    }
}
