package city.innovation.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the figures of several rounds under names. */
final class Rounds {

    private final Map<String, List<Double>> figures = new LinkedHashMap<>();
    private final List<Map<String, Double>> costs = new ArrayList<>();

    void add(String name, double figure) {
        figures.computeIfAbsent(name, n -> new ArrayList<>()).add(figure);
    }

    void addCost(Map<String, Double> cost) {
        costs.add(cost);
    }

    Spread spread(String name) {
        return Spread.of(figures.getOrDefault(name, List.of()));
    }

    double median(String name) {
        return spread(name).median();
    }

    /** Of each process the median of its rounds. */
    Map<String, Double> cost() {
        Map<String, List<Double>> parts = new LinkedHashMap<>();
        for (Map<String, Double> cost : costs) {
            cost.forEach((process, micros) ->
                    parts.computeIfAbsent(process, p -> new ArrayList<>()).add(micros));
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        parts.forEach((process, all) -> medians.put(process, Spread.of(all).median()));
        return medians;
    }
}
