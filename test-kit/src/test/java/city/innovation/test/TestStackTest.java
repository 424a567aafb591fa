package city.innovation.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TestStackTest {

    private static Map<String, String> properties;

    @BeforeAll
    static void start() {
        TestStack stack = new TestStack();
        stack.init(Map.of("database", "proposal"));
        properties = stack.start();
    }

    @Test
    void startsOnceAndMakesADatabaseForEachWhoAsks() throws Exception {
        TestStack second = new TestStack();
        second.init(Map.of("database", "reward"));
        Map<String, String> others = second.start();
        assertThat(others.get("kafka.bootstrap.servers")).isEqualTo(properties.get("kafka.bootstrap.servers"));
        for (Map<String, String> each : List.of(properties, others)) {
            String user = each.get("quarkus.datasource.username");
            DriverManager.getConnection(
                            each.get("quarkus.datasource.jdbc.url"), user, each.get("quarkus.datasource.password"))
                    .close();
        }
        assertThat(others.get("quarkus.datasource.jdbc.url")).endsWith("/reward");
    }

    @Test
    void topicsHaveTwelvePartitionsAndAreReadFromTheirStart() throws Exception {
        String servers = properties.get("kafka.bootstrap.servers");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            assertThat(admin.describeTopics(Kafka.TOPICS).allTopicNames().get().values())
                    .hasSize(4)
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(12));
        }
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < 3; i++) {
                producer.send(record("a", i)).get();
                producer.send(record("b", i)).get();
            }
        }
        try (Topic topic = Topic.named("innovation.plans")) {
            assertThat(topic.await("b", "type.2").value()).isEqualTo("값 2");
            assertThat(topic.of("a")).extracting(Message::value).containsExactly("값 0", "값 1", "값 2");
        }
    }

    private static ProducerRecord<String, String> record(String key, int i) {
        byte[] type = ("type." + i).getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(
                "innovation.plans", null, key, "값 " + i, List.of(new RecordHeader("ce_type", type)));
    }

    @Test
    void theClockMovesForwardAlone() throws Exception {
        Instant before = TestClock.now();
        TestClock.advance(Duration.ofDays(3));
        assertThat(TestClock.now()).isAfterOrEqualTo(before.plus(Duration.ofDays(3)));
        TestClock.set(before.plus(Duration.ofDays(30)));
        Path file = Path.of(properties.get("innovation.clock-file"));
        assertThat(Duration.parse(Files.readString(file))).isGreaterThan(Duration.ofDays(29));
        assertThatThrownBy(() -> TestClock.set(before)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tokensAreOfTheStacksIssuer() {
        assertThat(Tokens.token("official").subject("1").sign().split("\\.")).hasSize(3);
        assertThat(properties.get("quarkus.oidc.auth-server-url")).startsWith("http://127.0.0.1:");
    }
}
