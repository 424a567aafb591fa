package city.innovation.bench;

import java.time.Duration;

/** Sends a load until the suite gets no cheaper by it, since a cold JVM pays ten times for each request. */
final class WarmUp {

    private static final Duration STEP = Duration.ofSeconds(3);
    private static final int STEPS_AT_LEAST = 6;
    private static final int STEPS_AT_MOST = 15;
    private static final double GAIN = 0.95;

    private WarmUp() {}

    static void by(Ground ground, Load load) {
        double best = Double.MAX_VALUE;
        for (int step = 1; step <= STEPS_AT_MOST; step++) {
            double cost = Cost.total(ground.measure(() -> load.during(STEP)).cost());
            if (step >= STEPS_AT_LEAST && cost > best * GAIN) {
                return;
            }
            best = Math.min(best, cost);
        }
    }
}
