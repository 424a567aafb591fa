package city.innovation.kit.outbox;

import static city.innovation.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.Kafka;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to events while the broker is away or refuses one. */
class RelayOutageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Test
    void whatWasWrittenWhileTheBrokerWasAwayIsSentInOrderWhenItIsBack(@TempDir Path folder) throws Exception {
        RelayStack shared = RelayStack.fresh("relay_outage");
        int port = freePort();
        int controller = freePort();
        UUID aggregate = UUID.randomUUID();
        Kafka kafka = Kafka.start(folder.resolve("kafka"), port, controller);
        RelayStack stack = RelayStack.on("relay_outage", shared.jdbcUrl(), kafka.bootstrapServers());
        try (Connection connection = stack.dataSource().getConnection();
                Relay relay = RelayStack.relay(stack.dataSource(), stack.bootstrap(), 500, PATIENCE)) {
            stack.write(connection, aggregate, 1);
            assertThat(relay.relay()).isEqualTo(Relay.Outcome.PART);
            kafka.close();
            stack.write(connection, aggregate, 2);
            assertThat(relay.relay()).isEqualTo(Relay.Outcome.FAILED);
            stack.write(connection, aggregate, 3);
            assertThat(relay.relay()).isEqualTo(Relay.Outcome.FAILED);
            assertThat(stack.waiting()).isEqualTo(2);

            kafka = Kafka.start(folder.resolve("kafka"), port, controller);
            await().pollInSameThread()
                    .atMost(PATIENCE.multipliedBy(15))
                    .until(relay::relay, Relay.Outcome.IDLE::equals);
            Delivered.of(stack.messages()).inOrder(1, 3);
        } finally {
            kafka.close();
        }
    }

    @Test
    void aBrokerThatWasNeverThereIsATroubleThatShows() throws Exception {
        RelayStack stack = RelayStack.fresh("relay_alone");
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        RelayMetrics metrics = new RelayMetrics(registry);
        String nobody = "localhost:" + freePort();
        try (Connection connection = stack.dataSource().getConnection();
                Relay relay = RelayStack.relay(stack.dataSource(), nobody, 500, PATIENCE, metrics)) {
            stack.write(connection, UUID.randomUUID(), 1);
            assertThat(relay.relay()).isEqualTo(Relay.Outcome.FAILED);
            assertThat(metrics.trouble()).isNotNull();
            assertThat(registry.counter("innovation.outbox.failures").count()).isEqualTo(1);
            assertThat(stack.waiting()).isEqualTo(1);
        }
    }

    @Test
    void anEventThatIsRefusedHoldsBackThoseBehindIt() throws Exception {
        RelayStack any = RelayStack.fresh("relay_refusal");
        String narrow = "narrow-" + UUID.randomUUID();
        RelayStack.createTopic(any.bootstrap(), narrow, 1, Map.of("max.message.bytes", "3000"));
        RelayStack stack = new RelayStack(any.dataSource(), any.jdbcUrl(), any.bootstrap(), narrow);
        UUID aggregate = UUID.randomUUID();
        try (Connection connection = stack.dataSource().getConnection();
                Relay relay = RelayStack.relay(stack.dataSource(), stack.bootstrap(), 500, PATIENCE)) {
            stack.write(connection, aggregate, 1);
            stack.write(connection, aggregate, 2, "\"" + "x".repeat(300_000) + "\"");
            stack.write(connection, aggregate, 3);
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThat(relay.relay()).isEqualTo(Relay.Outcome.FAILED);
            }
            assertThat(Delivered.of(stack.messages()).firsts().getOrDefault(aggregate.toString(), List.of()))
                    .doesNotContain(2L, 3L);

            widen(stack.bootstrap(), narrow);
            await().pollInSameThread()
                    .atMost(PATIENCE.multipliedBy(15))
                    .until(relay::relay, Relay.Outcome.IDLE::equals);
            Delivered.of(stack.messages()).inOrder(1, 3);
        }
    }

    private static void widen(String bootstrap, String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        AlterConfigOp wider =
                new AlterConfigOp(new ConfigEntry("max.message.bytes", "1000000"), AlterConfigOp.OpType.SET);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.incrementalAlterConfigs(Map.of(resource, List.of(wider)))
                    .all()
                    .get();
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
