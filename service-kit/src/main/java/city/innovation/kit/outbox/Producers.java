package city.innovation.kit.outbox;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Makes producers that keep order: idempotent, acknowledged by all replicas, never giving a record up by time, one
 * request at a time. (With several, a broker that refuses the first records of a producer takes the next ones, since it
 * does not know the producer yet.)
 */
final class Producers implements Supplier<Producer<String, byte[]>> {

    private static final int BATCH_BYTES = 64 * 1024;

    /** Once used, it is kept for good. */
    private static final long BUFFER_BYTES = 4L * 1024 * 1024;

    private final Map<String, Object> settings;

    /** With the process' Kafka settings; those that order depends on are ours. */
    Producers(Map<String, Object> kafka) {
        settings = new HashMap<>();
        kafka.forEach((name, value) -> {
            if (ProducerConfig.configNames().contains(name)) {
                settings.put(name, value);
            }
        });
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 3_000);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 1);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, BUFFER_BYTES);
        settings.remove(ProducerConfig.TRANSACTIONAL_ID_CONFIG);
    }

    @Override
    public Producer<String, byte[]> get() {
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
}
