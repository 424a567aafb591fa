package city.innovation.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Resident memory of each of our processes after load of all kinds. */
final class MemoryMeasurement implements Measurement {

    private static final Duration LOAD = Duration.ofSeconds(10);
    private static final Duration SENDING = Duration.ofMinutes(2);
    private static final int PROJECTS = 156;

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
        ground.awaitRest();
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
}
