package city.innovation.kit.outbox;

import city.innovation.test.Message;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with the kit's tables and a topic of one's own on the real parts. */
record RelayStack(DataSource dataSource, String jdbcUrl, String bootstrap, String topic) {

    private static final String INSERT = """
            insert into outbox (event_id, topic, aggregate_id, type, sequence, occurred_at, attributes, data)
            values (?, ?, ?, 'city.innovation.test.happened.v1', ?, ?, '{"actor": "system:test"}', ?) returning id""";

    static RelayStack fresh(String name) throws Exception {
        TestStack stack = new TestStack();
        stack.init(Map.of("database", name, "parts", "postgres,kafka"));
        Map<String, String> settings = stack.start();
        return on(name, settings.get("quarkus.datasource.jdbc.url"), settings.get("kafka.bootstrap.servers"));
    }

    static RelayStack on(String name, String jdbcUrl, String bootstrap) throws Exception {
        DataSource dataSource = dataSource(jdbcUrl, name);
        Flyway.configure().dataSource(dataSource).locations("db/kit").load().migrate();
        String topic = name + "-" + UUID.randomUUID();
        createTopic(bootstrap, topic, 12, Map.of());
        return new RelayStack(dataSource, jdbcUrl, bootstrap, topic);
    }

    static DataSource dataSource(String jdbcUrl, String role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(jdbcUrl);
        source.setUser(role);
        source.setPassword(role);
        return source;
    }

    static void createTopic(String bootstrap, String name, int partitions, Map<String, String> configs)
            throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1).configs(configs)))
                    .all()
                    .get();
        }
    }

    Relay relay(DataSource source, int limit) {
        return relay(source, bootstrap, limit, Duration.ofSeconds(10));
    }

    static Relay relay(DataSource source, String bootstrap, int limit, Duration patience) {
        return relay(source, bootstrap, limit, patience, new RelayMetrics(new SimpleMeterRegistry()));
    }

    static Relay relay(DataSource source, String bootstrap, int limit, Duration patience, RelayMetrics metrics) {
        CloudEventRecords records = new CloudEventRecords("/innovation/kit-test");
        Sender sender = new Sender(new Producers(Map.of("bootstrap.servers", bootstrap)), records::of, patience);
        return new Relay(source, sender, limit, metrics);
    }

    /** Sends until nothing waits. */
    void drain() throws SQLException, InterruptedException {
        try (Relay relay = relay(dataSource, 500)) {
            Relay.Outcome outcome;
            do {
                outcome = relay.relay();
            } while (outcome != Relay.Outcome.IDLE);
        }
    }

    void write(Connection connection, UUID aggregate, long sequence) throws SQLException {
        write(connection, aggregate, sequence, "{\"n\":" + sequence + "}");
    }

    /** Takes an identity value; gives it. */
    long write(Connection connection, UUID aggregate, long sequence, String data) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, topic);
            insert.setObject(3, aggregate);
            insert.setLong(4, sequence);
            insert.setObject(5, OffsetDateTime.parse("2026-11-22T00:00:00Z"));
            insert.setString(6, data);
            try (var result = insert.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    int waiting() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return (int) OutboxTable.backlog(connection).rows();
        }
    }

    List<Message> messages() {
        try (Topic reader = Topic.at(bootstrap, topic)) {
            return reader.all();
        }
    }
}
