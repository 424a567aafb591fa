package city.innovation.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** From the suite's start to the first list through the gateway: on an empty folder, then with its data. */
final class StartMeasurement implements Measurement {

    private static final int STARTS = 3;

    @Override
    public List<Finding> measure(Ground ground) {
        Rounds rounds = new Rounds();
        for (int i = 0; i < STARTS; i++) {
            rounds.add("warm", seconds(ground.restart()));
        }
        long rows = ground.database().proposals();
        Spread warm = rounds.spread("warm");
        return List.of(
                new Finding(
                        "First start of the suite to the first answer",
                        Goal.none("s"),
                        seconds(ground.coldStart()),
                        Double.NaN,
                        null,
                        Map.of(),
                        0,
                        "empty data folder"),
                new Finding(
                        "Warm start of the suite to the first answer",
                        Goal.atMost(40, 20, "s"),
                        warm.median(),
                        Double.NaN,
                        null,
                        Map.of(),
                        rows,
                        "%.1f to %.1f s in %d starts".formatted(warm.least(), warm.most(), STARTS)));
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
