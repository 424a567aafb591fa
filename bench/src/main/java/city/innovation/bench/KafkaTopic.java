package city.innovation.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of the suite's broker, and a bare one to compare with. */
record KafkaTopic(String servers, String name) {

    static final String PROPOSALS = "innovation.proposals";
    private static final int OFFSET = 12;
    private static final int PARTITIONS = 12;

    static KafkaTopic proposals(Options options) {
        return new KafkaTopic("127.0.0.1:" + (options.port() + OFFSET), PROPOSALS);
    }

    /** Its own topic, made if it is missing. */
    static KafkaTopic bare(Options options) {
        KafkaTopic topic = new KafkaTopic("127.0.0.1:" + (options.port() + OFFSET), "bench");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", topic.servers))) {
            admin.createTopics(List.of(new NewTopic(topic.name, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new CannotMeasure("Kafka made no topic", e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotMeasure("Interrupted", e);
        }
        return topic;
    }

    KafkaProducer<String, byte[]> producer() {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers, "acks", "all", "linger.ms", 5);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers, "enable.auto.commit", false);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    List<TopicPartition> partitions() {
        return java.util.stream.IntStream.range(0, PARTITIONS)
                .mapToObj(i -> new TopicPartition(name, i))
                .toList();
    }

    /** How many records were ever written to it. */
    long size() {
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            return consumer.endOffsets(partitions(), Duration.ofSeconds(30)).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /** Waits until the broker holds them all. */
    static void requireWritten(List<Future<RecordMetadata>> sent) {
        try {
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new CannotMeasure("Kafka took no record", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotMeasure("Interrupted", e);
        }
    }
}
