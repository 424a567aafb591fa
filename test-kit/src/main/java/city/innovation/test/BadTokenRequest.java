package city.innovation.test;

/** A token was asked for in a way that the issuer does not understand; the message says what it does. */
final class BadTokenRequest extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadTokenRequest(String message) {
        super(message);
    }
}
