package city.innovation.bench;

import java.util.Arrays;

/** Times taken, in nanoseconds. */
final class Percentiles {

    private long[] nanos = new long[1024];
    private int count;

    void add(long time) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = time;
    }

    int count() {
        return count;
    }

    /**
     * The nearest-rank percentile in milliseconds.
     *
     * @param percent above 0, up to 100
     */
    double millis(double percent) {
        if (count == 0) {
            throw new CannotMeasure("No times were taken");
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / 100 * count);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }
}
