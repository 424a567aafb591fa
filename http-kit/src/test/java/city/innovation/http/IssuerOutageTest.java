package city.innovation.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import org.jose4j.jwt.consumer.ErrorCodeValidator;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.UnresolvableKeyException;
import org.junit.jupiter.api.Test;

class IssuerOutageTest {

    private final IssuerOutage outage = new IssuerOutage(Duration.ofHours(1));

    @Test
    void anUnknownKeyIsTheCallersFaultUnlessTheIssuerWasSilentJustNow() {
        assertThat(answerTo(unknownKey())).isEqualTo(ProblemType.UNAUTHENTICATED);
        assertThat(answerTo(new OIDCException("OIDC Server is not available"))).isEqualTo(ProblemType.UNAVAILABLE);
        assertThat(answerTo(unknownKey())).isEqualTo(ProblemType.UNAVAILABLE);
        assertThat(answerTo(new InvalidJwtException("bad", List.of(), null))).isEqualTo(ProblemType.UNAUTHENTICATED);
    }

    @Test
    void theCauseDecidesHoweverDeepItLies() {
        assertThat(answerTo(new AuthenticationFailedException(new OIDCException(new ConnectException("refused")))))
                .isEqualTo(ProblemType.UNAVAILABLE);
        assertThat(answerTo(new AuthenticationFailedException(new OIDCException("Refresh token can only be used …"))))
                .isEqualTo(ProblemType.UNAUTHENTICATED);
        assertThat(answerTo(new AuthenticationFailedException(new InvalidJwtException(
                        "old", List.of(new ErrorCodeValidator.Error(ErrorCodes.EXPIRED, "old")), null))))
                .isEqualTo(ProblemType.TOKEN_EXPIRED);
    }

    private ProblemType answerTo(Throwable failure) {
        return outage.refusalOf(failure).type();
    }

    private static Throwable unknownKey() {
        return new AuthenticationFailedException(new UnresolvableKeyException("JWK with kid 'x' is not available"));
    }
}
