package city.innovation.test;

import java.nio.file.Path;

/** Access tokens for tests and for the local issuer. */
public final class Tokens {

    /** Whom our tokens are for. */
    public static final String AUDIENCE = "innovation-api";

    private Tokens() {}

    /** A token of the {@link TestStack}'s issuer for somebody with these roles, for example {@code official}. */
    public static TokenBuilder token(String... roles) {
        Path key = Path.of(TestStack.required(TestStack.ISSUER_KEY));
        return token(SigningKey.of(key), TestStack.required(TestStack.ISSUER), roles);
    }

    /** A token of that issuer, signed by that key. */
    public static TokenBuilder token(SigningKey key, String issuer, String... roles) {
        return new TokenBuilder(key, issuer, roles);
    }
}
