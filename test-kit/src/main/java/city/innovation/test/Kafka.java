package city.innovation.test;

import static city.innovation.test.Patience.await;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A Kafka broker with its own controller inside this JVM, listening on 127.0.0.1 alone. */
public final class Kafka implements AutoCloseable {

    /** The producers' topics. */
    public static final List<String> TOPICS =
            List.of("innovation.proposals", "innovation.evaluations", "innovation.rewards", "innovation.plans");

    /** Partitions of a producer's topic; never changed, since keys would move. */
    public static final int PARTITIONS = 12;

    private final KafkaRaftServer server;
    private final int port;

    private Kafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    private static final Duration SPREAD = Duration.ofSeconds(30);

    /** Starts the broker on its folder, formatting it if it is new, and creates the topics that are missing. */
    public static Kafka start(Path data, int port, int controllerPort) {
        Quiet.please();
        Map<String, Object> settings = KafkaSettings.of(data.toAbsolutePath(), port, controllerPort);
        format(data.toAbsolutePath());
        KafkaRaftServer server =
                new KafkaRaftServer(KafkaConfig.fromProps(KafkaSettings.properties(settings)), Time.SYSTEM);
        server.startup();
        Kafka kafka = new Kafka(server, port);
        kafka.createTopics();
        return kafka;
    }

    /** Starts the broker on free ports. */
    public static Kafka start(Path data) {
        return start(data, FreePort.any(), FreePort.any());
    }

    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    private static void format(Path data) {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                    .setNodeId(KafkaSettings.NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(KafkaSettings.CONTROLLER)
                    .setMetadataLogDirectory(data.toString())
                    .addDirectory(data.toString())
                    .setIgnoreFormatted(true)
                    .run();
        } catch (Exception e) { // what the method declares
            throw new IllegalStateException("Could not format Kafka's folder " + data, e);
        }
    }

    private void createTopics() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            Map<String, String> forEver =
                    Map.of("retention.ms", "-1", "retention.bytes", "-1", "cleanup.policy", "delete");
            for (String topic : TOPICS) {
                create(admin, new NewTopic(topic, PARTITIONS, (short) 1).configs(forEver));
            }
            await().atMost(SPREAD).ignoreExceptions().until(() -> isServed(admin));
        }
    }

    /** The controller answers before the broker has heard of a new topic. */
    private static boolean isServed(Admin admin) throws Exception {
        return admin.describeTopics(TOPICS).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream())
                .allMatch(partition -> partition.leader() != null);
    }

    private static void create(Admin admin, NewTopic topic) {
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Could not create topic " + topic.name(), e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Stops the broker; the data stays. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Runs a broker until the process is ended. Arguments: data folder, port, port of the controller. */
    public static void main(String[] args) throws InterruptedException {
        if (args.length != 3) {
            throw new IllegalArgumentException("Arguments: DATA PORT CONTROLLER_PORT");
        }
        Kafka kafka = start(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "kafka-stop"));
        System.out.println("Kafka is ready on port " + kafka.port());
        new CountDownLatch(1).await();
    }
}
