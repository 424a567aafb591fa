package city.innovation.test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its start, as often as asked; in no consumer group. Order holds within a key. */
public final class Topic implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);

    /** One reader for each topic of the test stack, so that what it holds is kept once, however many tests read it. */
    private static final Map<String, Topic> SHARED = new ConcurrentHashMap<>();

    private final String name;
    private final KafkaConsumer<String, String> consumer;
    private final List<TopicPartition> partitions;
    private final List<Message> seen = new ArrayList<>();

    private Topic(String bootstrapServers, String name) {
        Quiet.please();
        this.name = name;
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new StringDeserializer());
        partitions = partitions(bootstrapServers, name);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** All of them, with a new topic too, whose partitions the broker comes to know one by one. */
    private static List<TopicPartition> partitions(String bootstrapServers, String name) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(name, Kafka.PARTITIONS, (short) 1)));
            TopicDescription topic = Patience.await()
                    .ignoreExceptions()
                    .until(
                            () -> admin.describeTopics(List.of(name))
                                    .allTopicNames()
                                    .get()
                                    .get(name),
                            described -> described.partitions().stream().allMatch(part -> part.leader() != null));
            return topic.partitions().stream()
                    .map(part -> new TopicPartition(name, part.partition()))
                    .toList();
        }
    }

    /** A topic of the {@link TestStack}'s Kafka, for example {@code innovation.proposals}. */
    public static Topic named(String name) {
        return SHARED.computeIfAbsent(name, fresh -> at(TestStack.required(TestStack.KAFKA), fresh));
    }

    /** A topic of any Kafka. */
    public static Topic at(String bootstrapServers, String name) {
        return new Topic(bootstrapServers, name);
    }

    /** All that the topic holds now. */
    public synchronized List<Message> all() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<String, String> entry : consumer.poll(POLL)) {
                seen.add(Message.of(entry));
            }
        }
        return List.copyOf(seen);
    }

    /** What the topic holds now of that key, in order. */
    public List<Message> of(String key) {
        return all().stream().filter(message -> key.equals(message.key())).toList();
    }

    /** Waits up to three minutes for the first message that fits. */
    public Message await(String what, Predicate<Message> fits) {
        return awaitAtLeast(1, what, fits).get(0);
    }

    /** Waits up to three minutes for the first event of that aggregate and type. */
    public Message await(String key, String type) {
        return await(type + " of " + key, message -> key.equals(message.key()) && type.equals(message.type()));
    }

    /** Waits up to three minutes until so many messages fit, and gives all that do. */
    public List<Message> awaitAtLeast(int count, String what, Predicate<Message> fits) {
        return Patience.await(what + " in " + name)
                .until(() -> all().stream().filter(fits).toList(), fitting -> fitting.size() >= count);
    }

    /** Ends the reading; a reader that tests share goes on, and ends with them. */
    @Override
    public synchronized void close() {
        if (SHARED.get(name) != this) {
            consumer.close();
        }
    }
}
