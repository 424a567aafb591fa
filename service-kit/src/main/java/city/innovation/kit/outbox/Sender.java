package city.innovation.kit.outbox;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;

/**
 * Sends rows in order and says which the broker holds.
 *
 * <p>Order: one request is on its way at a time, and the idempotent producer repeats it until it is answered, so what
 * the broker holds of a batch is per partition its beginning. That breaks only where the producer gives a record up and
 * goes on with the next. So it never gives up by time (its own time-out is endless, ours bounds the batch), and at the
 * first refusal it is closed, from its own thread and before it sends again; the next batch has a new producer and
 * begins with the oldest row that is not acknowledged. Hence an event may be on the topic twice, but the first time
 * never before its predecessor.
 */
final class Sender implements AutoCloseable {

    private final Supplier<Producer<String, byte[]>> producers;
    private final Function<OutboxRow, ProducerRecord<String, byte[]>> records;
    private final Duration patience;
    private Producer<String, byte[]> producer;

    Sender(
            Supplier<Producer<String, byte[]>> producers,
            Function<OutboxRow, ProducerRecord<String, byte[]>> records,
            Duration patience) {
        this.producers = producers;
        this.records = records;
        this.patience = patience;
    }

    /** Why no broker knows the topic, or null if one does; asks one only if there is no producer that works. */
    Exception unreached(String topic) {
        try {
            return producer().partitionsFor(topic).isEmpty() ? new KafkaException("No topic " + topic) : null;
        } catch (KafkaException e) {
            close();
            return e;
        }
    }

    /** Sends the rows and waits for the broker, no longer than its patience lasts. */
    @SuppressWarnings("FutureReturnValueIgnored") // the callback hears the same
    Acknowledgements send(List<OutboxRow> rows) throws InterruptedException {
        Acknowledgements acknowledgements = new Acknowledgements(rows, producer());
        for (int i = 0; i < rows.size() && acknowledgements.failure() == null; i++) {
            Callback heard = acknowledgements.of(i);
            try {
                ProducerRecord<String, byte[]> event = records.apply(rows.get(i));
                producer.send(event, PublishSpan.begin(event, heard));
            } catch (KafkaException | IllegalStateException e) {
                acknowledgements.notTaken(e);
            }
        }
        acknowledgements.await(patience);
        if (acknowledgements.failure() != null) {
            close();
        }
        return acknowledgements;
    }

    private Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = producers.get();
        }
        return producer;
    }

    /** Drops what is not sent; a record that is already on its way may still arrive. */
    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
