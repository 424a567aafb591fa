package city.innovation.bench;

import java.util.List;
import java.util.Map;

/** A file of 10,000 projects with their areas and tasks, from sending it to the end of the job. */
final class PlanImportMeasurement implements Measurement {

    private static final int PROJECTS = 10_000;

    @Override
    public List<Finding> measure(Ground ground) {
        double seconds = BenchPlan.of(ground, PROJECTS).took().toNanos() / 1e9;
        return List.of(new Finding(
                "Import of 10,000 projects through the gateway",
                Goal.atMost(20, 20, "s"),
                seconds,
                Double.NaN,
                null,
                Map.of(),
                PROJECTS,
                "%,.0f projects a second".formatted(PROJECTS / seconds)));
    }
}
