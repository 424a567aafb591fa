package city.innovation.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Resident memory of each of our processes after load of all kinds. */
final class MemoryMeasurement implements Measurement {

    private static final Duration LOAD = Duration.ofSeconds(10);

    @Override
    public List<Finding> measure(Ground ground) {
        ProposalRows.ensure(ground);
        Reads.on(ground, ground.gatewayPort()).during(LOAD);
        PostMeasurement.load(ground, ProposalTexts.some(8)).during(LOAD);
        OutboxHold.awaitEmpty(ground.database(), Duration.ofMinutes(2));
        long rows = ground.database().proposals();
        return Stream.of(Processes.GATEWAY, Processes.SERVICE)
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
