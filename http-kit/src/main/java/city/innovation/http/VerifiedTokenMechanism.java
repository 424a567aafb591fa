package city.innovation.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;

/** Answers remembered tokens without OIDC work, and has the others verified; refusals go out as problem documents. */
@Singleton
class VerifiedTokenMechanism implements HttpAuthenticationMechanism {

    private static final int BEFORE_OIDC = DEFAULT_PRIORITY + 1000;

    private final VerifiedTokens tokens;

    VerifiedTokenMechanism(VerifiedTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        try {
            String token = BearerHeader.tokenOf(context.request().headers());
            if (token == null) {
                return Uni.createFrom().nullItem();
            }
            VerifiedToken known = tokens.remembered(token);
            return known != null
                    ? Uni.createFrom().item(known.identity())
                    : tokens.verify(token, context)
                            .map(VerifiedToken::identity)
                            .onFailure()
                            .transform(AuthenticationFailedException::new);
        } catch (TokenRefused refused) {
            return Uni.createFrom().failure(new AuthenticationFailedException(refused));
        }
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        ProblemType type = refusalOf(context);
        return Uni.createFrom()
                .item(new ChallengeData(
                        type.status(), HttpHeaderNames.WWW_AUTHENTICATE, BearerHeader.challengeOf(type)));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        ProblemAnswer.send(context.request(), refusalOf(context));
        return Uni.createFrom().item(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }

    @Override
    public int getPriority() {
        return BEFORE_OIDC;
    }

    private static ProblemType refusalOf(RoutingContext context) {
        AuthenticationFailedException failure = HttpSecurityUtils.getAuthenticationFailureFromEvent(context);
        return failure != null && failure.getCause() instanceof TokenRefused refused
                ? refused.type()
                : ProblemType.UNAUTHENTICATED;
    }
}
