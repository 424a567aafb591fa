package city.innovation.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;

/** The {@code Authorization} header after RFC 6750. */
public final class BearerHeader {

    private static final String SCHEME = "Bearer ";

    private BearerHeader() {}

    /** The bearer token, or null without the header; any other scheme, an empty token or two headers are refused. */
    public static String tokenOf(MultiMap headers) {
        List<String> values = headers.getAll(HttpHeaders.AUTHORIZATION);
        if (values.isEmpty()) {
            return null;
        }
        String value = values.get(0);
        if (values.size() > 1 || !value.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new TokenRefused(ProblemType.UNAUTHENTICATED);
        }
        String token = value.substring(SCHEME.length()).strip();
        if (token.isEmpty()) {
            throw new TokenRefused(ProblemType.UNAUTHENTICATED);
        }
        return token;
    }

    /** The {@code WWW-Authenticate} value that belongs to a refusal. */
    static String challengeOf(ProblemType type) {
        return switch (type) {
            case TOKEN_EXPIRED ->
                "Bearer realm=\"innovation\", error=\"invalid_token\", error_description=\"The token expired\"";
            case UNAUTHENTICATED -> "Bearer realm=\"innovation\", error=\"invalid_token\"";
            default -> "Bearer realm=\"innovation\"";
        };
    }
}
