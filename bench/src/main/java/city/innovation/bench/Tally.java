package city.innovation.bench;

/** Counts what a load sent and got, and says when it is enough. */
final class Tally {

    private final int expected;
    private final long most;
    private final long until;
    private final Percentiles times = new Percentiles();
    private long sent;

    Tally(int expected, long most, long until) {
        this.expected = expected;
        this.most = most;
        this.until = until;
    }

    /** Whether one more is to be sent; counts it. */
    boolean maySend() {
        if (sent >= most || System.nanoTime() >= until) {
            return false;
        }
        sent++;
        return true;
    }

    void answered(AnswerReader answer, long nanos) {
        if (answer.status() != expected) {
            throw new CannotMeasure("Expected " + expected + ", got " + answer.text());
        }
        times.add(nanos);
    }

    long waiting() {
        return sent - times.count();
    }

    Percentiles times() {
        return times;
    }
}
