package city.innovation.kit.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.TimeoutException;

/** What the broker said to the rows of one batch. Filled by the producer's thread, read by the relay's. */
final class Acknowledgements {

    private final List<OutboxRow> rows;
    private final boolean[] held;
    private final Producer<?, ?> producer;
    private final long sending = Thread.currentThread().threadId();
    private int open;
    private Exception failure;

    Acknowledgements(List<OutboxRow> rows, Producer<?, ?> producer) {
        this.rows = rows;
        this.held = new boolean[rows.size()];
        this.producer = producer;
    }

    /** Hears about the row of that index. */
    synchronized Callback of(int index) {
        open++;
        return (metadata, refusal) -> answered(index, refusal);
    }

    private void answered(int index, Exception refusal) {
        boolean first = note(index, refusal);
        if (first && Thread.currentThread().threadId() != sending) {
            producer.close(Duration.ZERO);
        }
    }

    /** True if this is the first refusal. */
    private synchronized boolean note(int index, Exception refusal) {
        open--;
        held[index] = refusal == null;
        notifyAll();
        boolean first = refusal != null && failure == null;
        if (first) {
            failure = refusal;
        }
        return first;
    }

    /** The row that was last to be heard of was not even taken. */
    synchronized void notTaken(Exception reason) {
        open--;
        failure = failure == null ? reason : failure;
    }

    /** Waits until all that was sent is answered; a time-out is a failure. */
    synchronized void await(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (open > 0) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                failure = failure == null ? new TimeoutException("No answer from the broker in " + patience) : failure;
                return;
            }
            wait(left);
        }
    }

    /** Why the batch is not complete, or null. */
    synchronized Exception failure() {
        return failure;
    }

    /** Rows that may go: the broker holds them and all that is before them of their aggregate. */
    synchronized List<Long> done() {
        List<Long> done = new ArrayList<>(rows.size());
        Set<UUID> waiting = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            OutboxRow row = rows.get(i);
            if (held[i] && !waiting.contains(row.aggregateId())) {
                done.add(row.id());
            } else {
                waiting.add(row.aggregateId());
            }
        }
        return done;
    }
}
