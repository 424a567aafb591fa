package city.innovation.bench;

/**
 * What a load came to.
 *
 * @param nanos from the first request to the last answer
 */
record LoadResult(long answered, long nanos, Percentiles times) {

    double perSecond() {
        return answered / (nanos / 1e9);
    }
}
