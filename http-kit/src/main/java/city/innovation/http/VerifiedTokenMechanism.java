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
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Set;

/** Answers remembered tokens without OIDC work, and has the others verified; refusals go out as problem documents. */
@Singleton
class VerifiedTokenMechanism implements HttpAuthenticationMechanism {

    private static final int BEFORE_OIDC = DEFAULT_PRIORITY + 1000;

    private final VerifiedTokens tokens;
    private final StandIns standIns;

    VerifiedTokenMechanism(VerifiedTokens tokens, Instance<StandIns> standIns) {
        this.tokens = tokens;
        this.standIns = standIns.isUnsatisfied() ? null : standIns.get();
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        try {
            String token = BearerHeader.tokenOf(context.request().headers());
            if (token == null) {
                return Uni.createFrom().nullItem();
            }
            VerifiedToken known = tokens.remembered(token);
            String absent = standIns == null ? null : context.request().getHeader(StandIns.HEADER);
            if (known != null && absent == null) {
                return Uni.createFrom().item(known.identity());
            }
            Uni<VerifiedToken> verified = known != null ? Uni.createFrom().item(known) : tokens.verify(token, context);
            return (absent == null ? verified.map(VerifiedToken::identity) : inPlace(verified, absent))
                    .onFailure()
                    .transform(AuthenticationFailedException::new);
        } catch (TokenRefused refused) {
            return Uni.createFrom().failure(new AuthenticationFailedException(refused));
        }
    }

    private Uni<SecurityIdentity> inPlace(Uni<VerifiedToken> verified, String absent) {
        return verified.flatMap(token -> standIns.inPlace(token.caller(), absent))
                .onFailure(failure -> !(failure instanceof TokenRefused))
                .transform(failure -> new TokenRefused(ProblemType.UNAVAILABLE, failure))
                .onItem()
                .ifNull()
                .failWith(() -> new TokenRefused(ProblemType.NO_DELEGATION))
                .map(VerifiedTokens::identity);
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
