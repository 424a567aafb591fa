package city.innovation.kit.problem;

import org.jboss.logging.MDC;

/**
 * The trace id of what is being done, in each line that is logged meanwhile. Inside Quarkus it stays with the request or
 * the event, whichever thread works on it.
 */
public final class LogTrace {

    /** Its name among the fields of a line, the same as in problems. */
    public static final String FIELD = "traceId";

    private LogTrace() {}

    /**
     * From here on.
     *
     * @param traceId or null, when there is none
     */
    public static void begin(String traceId) {
        if (traceId != null) {
            MDC.put(FIELD, traceId);
        }
    }

    /** Up to here. */
    public static void end() {
        MDC.remove(FIELD);
    }
}
