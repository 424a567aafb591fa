package city.innovation.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Resident memory of each of our processes: as the measurements before left it, and, after a new start, when reading,
 * writing and trees of plans went on for so long each. The second is the same whatever was measured before.
 */
final class MemoryMeasurement implements Measurement {

    private static final Duration LOAD = Duration.ofSeconds(10);
    private static final Duration SENDING = Duration.ofMinutes(2);

    /** A service gives back what a busy time needed when nothing was asked of it for five seconds. */
    private static final Duration GIVING_BACK = Duration.ofSeconds(10);

    private static final int PROJECTS = 156;

    @Override
    public List<Finding> measure(Ground ground) {
        ProposalRows.ensure(ground);
        ground.awaitRest();
        String before = note(ground);
        ground.restart();
        load(ground);
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
                        before))
                .toList();
    }

    private static void load(Ground ground) {
        Reads.on(ground, ground.gatewayPort()).during(LOAD);
        PostMeasurement.load(ground, ProposalTexts.some(8)).during(LOAD);
        BenchPlan plan = BenchPlan.of(ground, PROJECTS);
        Request tree = Request.get(ground.gatewayPort(), plan.progressPath(), plan.token());
        new Load(ground.gatewayPort(), Ground.CONNECTIONS, 200, connection -> tree.next()).during(LOAD);
        OutboxHold.awaitEmpty(ground.database(), SENDING);
        OutboxHold.awaitEmpty(ground.database().named("tracker"), SENDING);
        ground.awaitRest();
        LockSupport.parkNanos(GIVING_BACK.toNanos());
    }

    private static String note(Ground ground) {
        return Processes.COMPILING.stream()
                .map(name -> name + " " + Math.round(ground.processes().residentMb(name)) + " MB")
                .collect(Collectors.joining(", ", "before the new start: ", ""));
    }
}
