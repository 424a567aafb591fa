package city.innovation.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Copies what is parked to {@code <topic>.<group>.dlq}, unchanged but for headers that say why. */
@Singleton
class DeadLetters {

    private final Map<String, Object> settings = new HashMap<>();
    private final String group;
    private Producer<String, byte[]> producer;

    DeadLetters(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            InboxConfig config,
            @ConfigProperty(name = "quarkus.application.name") String group) {
        this.group = group;
        kafka.forEach((name, value) -> {
            if (ProducerConfig.configNames().contains(name)) {
                settings.put(name, value);
            }
        });
        int patience = (int) config.acknowledgement().toMillis();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, patience);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, patience);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, patience / 2);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    }

    /** Sends the copy and waits for the broker; fails if it does not take it. */
    void copy(String consumer, ConsumerRecord<String, byte[]> kafka, Failure failure, ParkedEvent.State state)
            throws InterruptedException, ExecutionException {
        ProducerRecord<String, byte[]> copy =
                new ProducerRecord<>(kafka.topic() + "." + group + ".dlq", kafka.key(), kafka.value());
        kafka.headers().forEach(copy.headers()::add);
        header(copy, "dlq-consumer", consumer);
        header(copy, "dlq-state", state.name());
        header(copy, "dlq-code", failure.code());
        header(copy, "dlq-reason", failure.reason());
        header(copy, "dlq-attempts", Integer.toString(failure.attempts()));
        header(copy, "dlq-topic", kafka.topic());
        header(copy, "dlq-partition", Integer.toString(kafka.partition()));
        header(copy, "dlq-offset", Long.toString(kafka.offset()));
        producer().send(copy).get();
    }

    void stop(@Observes ShutdownEvent event) {
        synchronized (this) {
            if (producer != null) {
                producer.close();
            }
        }
    }

    private static void header(ProducerRecord<String, byte[]> copy, String name, String value) {
        copy.headers().add(name, value.getBytes(UTF_8));
    }

    private synchronized Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }
}
