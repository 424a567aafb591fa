package city.innovation.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Resident memory of each of our processes after load of all kinds. */
final class MemoryMeasurement implements Measurement {

    private static final Duration LOAD = Duration.ofSeconds(10);
    private static final Duration SENDING = Duration.ofMinutes(2);
    private static final int PROJECTS = 156;

    private static final Duration STEP = Duration.ofSeconds(5);
    private static final int STEPS_AT_MOST = 24;

    /** CPU of all compilers in a step, in µs, below which they rest. */
    private static final double RESTING = 50_000;

    @Override
    public List<Finding> measure(Ground ground) {
        ProposalRows.ensure(ground);
        Reads.on(ground, ground.gatewayPort()).during(LOAD);
        PostMeasurement.load(ground, ProposalTexts.some(8)).during(LOAD);
        BenchPlan plan = BenchPlan.of(ground, PROJECTS);
        Request tree = Request.get(ground.gatewayPort(), plan.progressPath(), plan.token());
        new Load(ground.gatewayPort(), Ground.CONNECTIONS, 200, connection -> tree.next()).during(LOAD);
        OutboxHold.awaitEmpty(ground.database(), SENDING);
        OutboxHold.awaitEmpty(ground.database().named("tracker"), SENDING);
        settle(ground.processes());
        long rows = ground.database().proposals();
        return Processes.COMPILING.stream()
                .map(name -> new Finding(
                        "Memory of the " + name + " after load",
                        Goal.atMost(320, 250, "MB"),
                        ground.processes().residentMb(name),
                        Double.NaN,
                        null,
                        Map.of(),
                        rows,
                        "resident; Kafka " + Math.round(ground.processes().residentMb(Processes.KAFKA)) + " MB"))
                .toList();
    }

    /** Waits until the compilers have done what the load gave them to do, and gave back what they needed for it. */
    private static void settle(Processes processes) {
        double before = Double.NEGATIVE_INFINITY;
        double now = processes.compilerMicros();
        for (int step = 0; step < STEPS_AT_MOST && now - before > RESTING; step++) {
            before = now;
            LockSupport.parkNanos(STEP.toNanos());
            now = processes.compilerMicros();
        }
    }
}
