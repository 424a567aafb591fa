package city.innovation.test;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/**
 * How long a test waits for what other threads and processes do. It is far longer than they need: a slow machine must
 * not fail a test, and a test that passes never waits for its end.
 */
public final class Patience {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(50);

    private Patience() {}

    /** Up to three minutes, asking twenty times a second. */
    public static ConditionFactory await() {
        return Awaitility.await().atMost(LIMIT).pollInterval(POLL);
    }

    /** The same, with what is waited for as its name. */
    public static ConditionFactory await(String what) {
        return Awaitility.await(what).atMost(LIMIT).pollInterval(POLL);
    }
}
