package city.innovation.http;

import static io.quarkus.vertx.http.runtime.security.HttpSecurityUtils.setRoutingContextAttribute;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tokens that the OIDC library verified, remembered by the hash of the whole token, never past their {@code exp} and not
 * beyond a change of the issuer's keys: verifying costs as much as reading a row, remembering a twentieth of it.
 */
@Singleton
public class VerifiedTokens {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final IdentityProviderManager identities;
    private final IssuerKeys keys;
    private final IssuerOutage outage;
    private final TokensConfig config;
    private final Cache<TokenKey, VerifiedToken> remembered;
    private final AtomicInteger keysEpoch = new AtomicInteger();

    VerifiedTokens(IdentityProviderManager identities, IssuerKeys keys, IssuerOutage outage, TokensConfig config) {
        this.identities = identities;
        this.keys = keys;
        this.outage = outage;
        this.config = config;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(config.remembered())
                .expireAfterWrite(config.believedFor())
                .build();
    }

    /** The token if it was verified before and still holds, else null. Costs one hash and no I/O. */
    public VerifiedToken remembered(String token) {
        VerifiedToken known = remembered.getIfPresent(TokenKey.of(token));
        return known != null && known.livesAt(System.currentTimeMillis()) ? known : null;
    }

    /**
     * Verifies the token by the OIDC library, whatever is remembered, and remembers it when good. Fails with
     * {@link TokenRefused} alone.
     */
    public Uni<VerifiedToken> verify(String token, RoutingContext context) {
        if (token.length() > config.longest()) {
            return Uni.createFrom().failure(new TokenRefused(ProblemType.UNAUTHENTICATED));
        }
        int epoch = keysEpoch.get();
        return Uni.createFrom()
                .deferred(() -> identities.authenticate(setRoutingContextAttribute(
                        new TokenAuthenticationRequest(new AccessTokenCredential(token)), context)))
                .map(verified -> remember(token, epoch))
                .onFailure()
                .transform(outage::refusalOf);
    }

    /** Forgets every token, for example when the issuer's keys changed. */
    public void forget() {
        keysEpoch.incrementAndGet();
        remembered.invalidateAll();
        keys.forget();
    }

    private VerifiedToken remember(String token, int epoch) {
        VerifiedToken verified = read(token);
        if (verified.caller().isAnonymous()) {
            throw new TokenRefused(ProblemType.UNAUTHENTICATED);
        }
        if (epoch == keysEpoch.get()) {
            remembered.put(TokenKey.of(token), verified);
            keys.signed(token, verified);
        }
        return verified;
    }

    private static VerifiedToken read(String token) {
        JsonNode claims = claimsOf(token);
        Caller caller = Caller.of(claims);
        return new VerifiedToken(identity(caller), caller, claims.path("exp").asLong());
    }

    /** A lean identity: the library's own would hold the whole request that it came with, and the parsed token besides. */
    static SecurityIdentity identity(Caller caller) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(caller.subject()))
                .addAttribute(Caller.ATTRIBUTE, caller);
        caller.roles().forEach(role -> identity.addRole(role.wireName()));
        return identity.build();
    }

    private static JsonNode claimsOf(String verifiedToken) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(verifiedToken.split("\\.")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
