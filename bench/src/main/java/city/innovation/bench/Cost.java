package city.innovation.bench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** CPU by process. */
final class Cost {

    /** This process; its CPU is shown but part of no sum. */
    static final String GENERATOR = "load generator";

    private Cost() {}

    static Map<String, Double> ordered(Map<String, Double> cost) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(cost));
    }

    /** What was used between two readings for each of {@code count} requests, in µs. */
    static Map<String, Double> each(Map<String, Double> before, Map<String, Double> after, long count) {
        if (count <= 0) {
            throw new CannotMeasure("Nothing was answered");
        }
        Map<String, Double> cost = new LinkedHashMap<>();
        after.forEach((process, micros) -> cost.put(process, (micros - before.getOrDefault(process, 0.0)) / count));
        return cost;
    }

    /** In all, without the load generator. */
    static double total(Map<String, Double> cost) {
        return cost.entrySet().stream()
                .filter(part -> !part.getKey().equals(GENERATOR))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }
}
