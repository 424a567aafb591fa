package city.innovation.kit.http;

import static city.innovation.kit.http.Problems.assertProblem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CommandTest {

    private static final String NOTES = "/api/v1/notes";
    private static final String KEY = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @Inject
    DataSource dataSource;

    @Inject
    Gate gate;

    @Inject
    StoredAnswersPurge purge;

    private final String title = UUID.randomUUID().toString();
    private final String key = UUID.randomUUID().toString();

    @Test
    void a_repetition_gets_the_same_answer_and_has_no_effect() throws Exception {
        Wire.Answer first = create(title, key);
        Wire.Answer again = create(title, '"' + key + '"');

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header(REPLAYED)).isNull();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header(REPLAYED)).isEqualTo("true");
        assertThat(again.body()).isEqualTo(first.body());
        for (String name : List.of("ETag", "Location", "Content-Type", "Correlation-Id", "Vary")) {
            assertThat(again.header(name)).as(name).isNotNull().isEqualTo(first.header(name));
        }
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void fifty_at_once_have_one_effect() throws Exception {
        List<Wire.Answer> answers = atOnce(50, () -> create(title, key));

        assertThat(effects()).isEqualTo(1);
        assertThat(answers).extracting(Wire.Answer::status).isSubsetOf(201, 409);
        assertThat(answers).filteredOn(a -> a.status() == 201).isNotEmpty();
        assertThat(answers)
                .filteredOn(a -> a.status() == 201 && a.header(REPLAYED) == null)
                .hasSize(1);
        for (Wire.Answer answer : answers) {
            if (answer.status() == 409) {
                assertProblem(answer, 409, "request-in-flight");
            }
        }
        assertThat(create(title, key).header(REPLAYED)).isEqualTo("true");
    }

    @Test
    void a_retry_of_a_success_is_never_stale() throws Exception {
        Wire.Answer note = create(title, null);
        String path = note.header("Location");
        for (int round = 0; round < 10; round++) {
            String tag = Wire.get(path).send(port).header("ETag");
            String renamed = title + round;
            String roundKey = key + round;
            List<Wire.Answer> answers = atOnce(8, () -> rename(path, tag, renamed, roundKey));

            assertThat(answers).extracting(Wire.Answer::status).isSubsetOf(200, 409);
            assertThat(rename(path, tag, renamed, roundKey).status()).isEqualTo(200);
            assertProblem(rename(path, tag, renamed, null), 412, "stale-version");
        }
    }

    @Test
    void a_key_holds_for_one_request_of_one_caller() {
        assertThat(create(title, key).status()).isEqualTo(201);
        assertProblem(create(title + "x", key), 422, "idempotency-key-reused");
        Wire.Answer other = post(title + "y", key)
                .header(
                        "Authorization",
                        "Bearer " + Tokens.token("official").subject("other").sign())
                .send(port);
        assertThat(other.status()).isEqualTo(201);
    }

    @Test
    void the_first_try_is_waited_for() throws Exception {
        gate.hold(title);
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Wire.Answer> first = executor.submit(() -> create(title, key));
            gate.awaitHeld(title);
            Wire.Answer second = create(title, key);
            assertProblem(second, 409, "request-in-flight");
            assertThat(second.header("Retry-After")).isNotBlank();
            gate.release(title);
            assertThat(first.get().status()).isEqualTo(201);
        }
    }

    /** The primary key holds where the lock does not, for example across a change of the lock's id. */
    @Test
    void an_answer_stored_meanwhile_wins() throws Exception {
        gate.hold(title);
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Wire.Answer> first = executor.submit(() -> create(title, key));
            gate.awaitHeld(title);
            store(Digests.sha256("", "POST", NOTES, key));
            gate.release(title);
            assertProblem(first.get(), 409, "request-in-flight");
            assertThat(effects()).isZero();
        }
    }

    private void store(byte[] digest) throws SQLException {
        String sql = "insert into idempotency (key, body_digest, status, headers, body) values (?, '', 201, '{}', '')";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, digest);
            statement.executeUpdate();
        }
    }

    @Test
    void a_failure_leaves_nothing_behind() throws Exception {
        gate.failOnce(title, new IllegalStateException("crash"));
        assertProblem(create(title, key), 500, "internal-error");
        assertThat(effects()).isZero();

        Wire.Answer retried = create(title, key);
        assertThat(retried.status()).isEqualTo(201);
        assertThat(retried.header(REPLAYED)).isNull();
    }

    @Test
    void a_refusal_is_not_stored() {
        assertThat(create(title, null).status()).isEqualTo(201);
        assertProblem(create(title, key), 409, "conflict");
        assertProblem(create(title, key), 409, "conflict");
    }

    @Test
    void keys_of_the_wrong_shape_are_refused() {
        for (String wrong : List.of("\"", "\"a", "\"a\"b\"", "a".repeat(256), "\"\"", "ä")) {
            Wire.Answer answer = create(title, wrong);
            assertProblem(answer, 400, "validation-failed");
            assertThat(answer.text("/violations/0/in")).isEqualTo("header");
        }
        assertThat(create(title, "a".repeat(255)).status()).isEqualTo(201);
    }

    @Test
    void after_a_day_a_key_is_new_and_purged() throws Exception {
        String otherTitle = UUID.randomUUID().toString();
        create(otherTitle, key + "other");
        create(title, key);
        age("25 hours");
        execute("update note set title = title || '-old' where title = ?", title);
        Wire.Answer anew = create(title, key);
        assertThat(anew.status()).isEqualTo(201);
        assertThat(anew.header(REPLAYED)).isNull();

        assertThat(purge.purge()).isPositive();
        assertThat(create(title, key).header(REPLAYED)).isEqualTo("true");
    }

    @Test
    void a_form_is_known_by_its_parts() {
        Wire.Answer first = upload("b1", "content");
        assertThat(first.status()).isEqualTo(200);
        assertThat(upload("b2", "content").header(REPLAYED)).isEqualTo("true");
        assertProblem(upload("b3", "other"), 422, "idempotency-key-reused");
    }

    @Test
    void a_command_names_the_trace_it_belongs_to() {
        Wire.Answer answer = post(title, null)
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .send(port);
        assertThat(answer.header("Correlation-Id")).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(create(title + "2", null).header("Correlation-Id")).matches("[0-9a-f]{32}");
    }

    private Wire.Answer upload(String boundary, String content) {
        String form = """
                --%1$s
                Content-Disposition: form-data; name="file"; filename="a.csv"
                Content-Type: text/csv

                %2$s
                --%1$s--
                """.formatted(boundary, content).replace("\n", "\r\n");
        return Wire.of("POST", NOTES + "/upload")
                .header(KEY, key)
                .body("multipart/form-data; boundary=" + boundary, form.getBytes(UTF_8))
                .send(port);
    }

    private Wire post(String newTitle, String newKey) {
        Wire request = Wire.post(NOTES, "{\"title\":\"%s\",\"points\":1}".formatted(newTitle));
        return newKey == null ? request : request.header(KEY, newKey);
    }

    private Wire.Answer create(String newTitle, String newKey) {
        return post(newTitle, newKey).send(port);
    }

    private Wire.Answer rename(String path, String tag, String newTitle, String newKey) {
        Wire request = Wire.post(path + "/rename", "{\"title\":\"%s\",\"points\":1}".formatted(newTitle))
                .header("If-Match", tag);
        return (newKey == null ? request : request.header(KEY, newKey)).send(port);
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        try (ExecutorService executor = Executors.newFixedThreadPool(times)) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : executor.invokeAll(Collections.nCopies(times, call))) {
                results.add(future.get());
            }
            return results;
        }
    }

    private int effects() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement count = connection.prepareStatement("select count(*) from effect where title = ?")) {
            count.setString(1, title);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private void age(String by) throws SQLException {
        execute("update idempotency set created_at = created_at - ?::interval", by);
    }

    private void execute(String sql, String value) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            statement.executeUpdate();
        }
    }
}
