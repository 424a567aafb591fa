package city.innovation.bench;

import java.util.Arrays;
import java.util.Collection;

/** The figures of several rounds, in order. */
record Spread(double least, double median, double most, int rounds) {

    static Spread of(Collection<Double> figures) {
        if (figures.isEmpty()) {
            throw new CannotMeasure("No round was measured");
        }
        double[] sorted =
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(sorted[0], median, sorted[sorted.length - 1], sorted.length);
    }

    static Spread of(double... figures) {
        return of(Arrays.stream(figures).boxed().toList());
    }
}
