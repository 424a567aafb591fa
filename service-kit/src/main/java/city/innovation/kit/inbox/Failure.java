package city.innovation.kit.inbox;

/**
 * Why an event is parked.
 *
 * @param code the kind of failure
 * @param reason what happened, at most 500 characters
 * @param attempts how often its effect was tried
 */
record Failure(String code, String reason, int attempts) {

    private static final int LONGEST = 500;

    static Failure of(Throwable cause, int attempts) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String said = String.valueOf(root.getMessage()).replace('\0', ' ');
        return new Failure(
                root.getClass().getSimpleName(), said.substring(0, Math.min(said.length(), LONGEST)), attempts);
    }

    /** Nothing was tried, since an earlier event of the subject waits. */
    static Failure behind() {
        return new Failure("Behind", "An earlier event of this subject is parked", 0);
    }
}
