package city.innovation.http;

import io.quarkus.oidc.runtime.OidcProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One remembered token per signing key, checked anew from time to time: shows whether the issuer still holds the key. */
@Singleton
class IssuerKeys {

    private final TenantConfigBean tenants;
    private final Map<String, Witness> witnesses = new ConcurrentHashMap<>();

    IssuerKeys(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    /** Takes the token as witness of the key that its header names; the one that lasts longest stays. */
    void signed(String token, VerifiedToken verified) {
        witnesses.merge(
                keyOf(token),
                new Witness(token, verified),
                (old, young) -> old.verified.expiresAt() >= verified.expiresAt() ? old : young);
    }

    void forget() {
        witnesses.clear();
    }

    /**
     * Fetches the issuer's keys and tries the witnesses on them. False when one fails; true when all hold, and when the
     * issuer doesn't answer, since then nothing is known to have changed.
     */
    Uni<Boolean> stillHold() {
        OidcProvider provider = tenants.getDefaultTenant().provider();
        witnesses.values().removeIf(witness -> !witness.verified.livesAt(System.currentTimeMillis()));
        List<Witness> asked = List.copyOf(witnesses.values());
        if (provider == null || asked.isEmpty()) {
            return Uni.createFrom().item(true);
        }
        return Multi.createFrom()
                .iterable(asked)
                .onItem()
                .transformToUniAndConcatenate(witness -> holds(provider, witness))
                .collect()
                .asList()
                .map(answers -> !answers.contains(false));
    }

    private static Uni<Boolean> holds(OidcProvider provider, Witness witness) {
        return provider.refreshJwksAndVerifyJwtToken(witness.token, false, true, null)
                .map(verified -> true)
                .onFailure()
                .recoverWithItem(Refusals::isUnreachable);
    }

    private static String keyOf(String token) {
        return new String(
                Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.'))), StandardCharsets.UTF_8);
    }

    private record Witness(String token, VerifiedToken verified) {}
}
