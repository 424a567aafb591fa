package city.innovation.bench;

import java.time.Duration;

/**
 * Sends a load until the JVMs compile next to nothing any more, since before that most of the CPU for a request is the
 * compilers'.
 */
final class WarmUp {

    private static final Duration STEP = Duration.ofSeconds(3);
    private static final int STEPS_AT_LEAST = 4;
    private static final int STEPS_AT_MOST = 100;
    private static final double QUIET = 0.02;

    private WarmUp() {}

    static void by(Ground ground, Load load) {
        double share = 1;
        int step = 0;
        while (step < STEPS_AT_LEAST || (share > QUIET && step < STEPS_AT_MOST)) {
            step++;
            double compilers = ground.processes().compilerMicros();
            Ground.Measured measured = ground.measure(() -> load.during(STEP));
            double ours = Processes.COMPILING.stream()
                    .mapToDouble(measured.cost()::get)
                    .sum();
            share = (ground.processes().compilerMicros() - compilers)
                    / (ours * measured.result().answered());
        }
        ground.say("warmed up for %d s; compiling takes %.0f %% of the services' CPU"
                .formatted(step * STEP.toSeconds(), share * 100));
    }
}
