package city.innovation.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** Reads a topic from now on and remembers when each key first came. */
final class Receiver implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, Received> received = new ConcurrentHashMap<>();
    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread thread = new Thread(this::receive, "receiver");
    private volatile boolean ending;

    Receiver(KafkaTopic topic) {
        consumer = topic.consumer();
        consumer.assign(topic.partitions());
        consumer.seekToEnd(topic.partitions());
        topic.partitions().forEach(consumer::position);
        thread.start();
    }

    private void receive() {
        while (!ending) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                long now = System.nanoTime();
                received.putIfAbsent(record.key(), new Received(now, age(record)));
            }
        }
        consumer.close();
    }

    /** How old the event is that the record carries; 0 where it does not say. */
    private static Duration age(ConsumerRecord<String, byte[]> record) {
        var time = record.headers().lastHeader("ce_time");
        return time == null
                ? Duration.ZERO
                : Duration.between(
                        Instant.parse(new String(time.value(), java.nio.charset.StandardCharsets.UTF_8)),
                        Instant.now());
    }

    Received await(String key) {
        long start = System.nanoTime();
        while (!received.containsKey(key)) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new CannotMeasure("No event of " + key + " came within " + PATIENCE.toSeconds() + " s");
            }
            LockSupport.parkNanos(1_000_000);
        }
        return received.get(key);
    }

    @Override
    public void close() {
        ending = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * A record's arrival.
     *
     * @param nanos by {@link System#nanoTime}
     * @param age since the event's own time, which is before its commit
     */
    record Received(long nanos, Duration age) {}
}
