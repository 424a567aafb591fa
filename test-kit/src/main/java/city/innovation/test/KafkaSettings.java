package city.innovation.test;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** One small node that is broker and controller. */
final class KafkaSettings {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";
    private static final int CLEANER_BYTES = 4 << 20;

    private KafkaSettings() {}

    static Map<String, Object> of(Path data, int port, int controllerPort) {
        Map<String, Object> settings = new TreeMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", NODE);
        settings.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        settings.put("controller.listener.names", CONTROLLER);
        settings.put(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        settings.put("log.dirs", data.toString());
        settings.put("log.retention.ms", -1);
        settings.put("num.partitions", Kafka.PARTITIONS);
        forOneNode(settings);
        forLittleMemory(settings);
        return settings;
    }

    private static void forOneNode(Map<String, Object> settings) {
        settings.put("offsets.topic.replication.factor", 1);
        settings.put("offsets.topic.num.partitions", 4);
        settings.put("transaction.state.log.replication.factor", 1);
        settings.put("transaction.state.log.min.isr", 1);
        settings.put("transaction.state.log.num.partitions", 4);
        settings.put("share.coordinator.state.topic.replication.factor", 1);
        settings.put("share.coordinator.state.topic.min.isr", 1);
        settings.put("group.initial.rebalance.delay.ms", 0);
    }

    private static void forLittleMemory(Map<String, Object> settings) {
        settings.put("num.network.threads", 2);
        settings.put("num.io.threads", 2);
        settings.put("background.threads", 2);
        settings.put("log.cleaner.dedupe.buffer.size", CLEANER_BYTES);
        settings.put("log.index.size.max.bytes", 1 << 20);
    }

    static Properties properties(Map<String, Object> settings) {
        Properties properties = new Properties();
        settings.forEach((name, value) -> properties.put(name, value.toString()));
        return properties;
    }
}
