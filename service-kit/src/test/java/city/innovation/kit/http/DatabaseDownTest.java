package city.innovation.kit.http;

import static city.innovation.kit.http.Problems.assertProblem;
import static city.innovation.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DatabaseDownTest {

    private static final String NOTES = "/api/v1/notes";
    /** More requests than connections that stand open when the outage begins. */
    private static final int OUTAGE = 8;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String role;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int poolSize;

    @Inject
    DataSource dataSource;

    @AfterEach
    void letIn() throws SQLException {
        asOwner("alter role " + role + " connection limit -1");
        await().until(() -> list().status() == 200);
    }

    @Test
    void an_outage_is_a_503_that_passes() throws SQLException {
        assertThat(list().status()).isEqualTo(200);

        asOwner("alter role " + role + " connection limit 0");
        asOwner("select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + role + "'");
        for (int i = 0; i < OUTAGE; i++) {
            assertUnavailable(list());
        }
        assertThat(Wire.get("/q/health/ready").send(port).status()).isEqualTo(503);
        String title = UUID.randomUUID().toString();
        Wire post = Wire.post(NOTES, "{\"title\":\"%s\",\"points\":1}".formatted(title))
                .header("Idempotency-Key", title);
        assertUnavailable(post.send(port));

        asOwner("alter role " + role + " connection limit -1");
        await().until(() -> list().status() == 200);
        assertThat(Wire.post(NOTES, "{\"title\":\"%s\",\"points\":1}".formatted(title))
                        .header("Idempotency-Key", title)
                        .send(port)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_pool_without_a_connection_is_a_503() throws SQLException {
        List<Connection> held = new ArrayList<>();
        try {
            for (int i = 0; i < poolSize; i++) {
                held.add(dataSource.getConnection());
            }
            assertUnavailable(list());
        } finally {
            for (Connection connection : held) {
                connection.close();
            }
        }
        assertThat(list().status()).isEqualTo(200);
    }

    private Wire.Answer list() {
        return Wire.get(NOTES + "?limit=1").send(port);
    }

    private static void assertUnavailable(Wire.Answer answer) {
        assertProblem(answer, 503, "unavailable");
        assertThat(answer.header("Retry-After")).matches("\\d+");
    }

    private void asOwner(String sql) throws SQLException {
        String server = url.substring(0, url.lastIndexOf('/')) + "/postgres";
        try (Connection connection = DriverManager.getConnection(server, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
