package city.innovation.http;

/**
 * A token that lets nobody in: bad ({@link ProblemType#UNAUTHENTICATED}), too old ({@link ProblemType#TOKEN_EXPIRED}), or
 * not to be checked now because the issuer doesn't answer ({@link ProblemType#UNAVAILABLE}).
 */
public final class TokenRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;

    TokenRefused(ProblemType type) {
        this(type, null);
    }

    TokenRefused(ProblemType type, Throwable cause) {
        super(type.code(), cause);
        this.type = type;
    }

    public ProblemType type() {
        return type;
    }
}
