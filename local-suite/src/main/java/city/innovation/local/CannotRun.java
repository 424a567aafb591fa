package city.innovation.local;

/** Why a command cannot be carried out, in words for whoever typed it. */
final class CannotRun extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotRun(String message) {
        super(message);
    }
}
