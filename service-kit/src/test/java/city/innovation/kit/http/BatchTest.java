package city.innovation.kit.http;

import static city.innovation.kit.http.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class BatchTest {

    private static final String NOTES = "/api/v1/notes";
    private static final String BATCH = NOTES + "/batch/rename";
    private static final String ROW = "{\"id\":\"%s\",\"version\":%d}";

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @Inject
    DataSource dataSource;

    @Test
    void eachRowHasItsOwnVersionAnswerAndProblem() throws SQLException {
        String good = note();
        String stale = note();
        String title = "새로운 " + UUID.randomUUID().toString().substring(0, 8);
        String nobody = UUID.randomUUID().toString();
        Wire.Answer answer =
                rename(title, null, ROW.formatted(good, 0), ROW.formatted(stale, 7), ROW.formatted(nobody, 0));

        assertThat(answer.status()).as(answer.body()).isEqualTo(207);
        JsonNode items = answer.json().path("items");
        assertThat(items.findValuesAsText("status")).startsWith("200").contains("412", "404");
        assertThat(items.at("/0/resource/title").asText()).isEqualTo(title);
        assertThat(items.at("/0/etag").asText()).startsWith("\"1.");
        assertThat(items.at("/1/problem/code").asText()).isEqualTo("stale-version");
        assertThat(items.at("/1/problem/instance").asText()).isEqualTo(NOTES + "/" + stale);
        assertThat(items.at("/2/problem/code").asText()).isEqualTo("not-found");
        assertThat(answer.text("/succeeded")).isEqualTo("1");
        assertThat(answer.text("/failed")).isEqualTo("2");
        assertThat(Wire.get(NOTES + "/" + stale).send(port).text("/title")).startsWith("제목 ");
        assertThat(effects(title)).isEqualTo(1);
    }

    @Test
    void aBatchThatIsSentAgainDoesEachRowOnce() throws SQLException {
        String key = UUID.randomUUID().toString();
        String one = note();
        String other = note();
        String title = "한 번만 " + UUID.randomUUID().toString().substring(0, 8);
        Wire.Answer first = rename(title, key, ROW.formatted(one, 0), ROW.formatted(other, 9));
        Wire.Answer again = rename(title, key, ROW.formatted(one, 0), ROW.formatted(other, 9));

        assertThat(first.json().at("/items/0")).isEqualTo(again.json().at("/items/0"));
        assertThat(again.text("/items/1/status")).isEqualTo("412");
        assertThat(effects(title)).isEqualTo(1);
        Wire.Answer reused = rename("다른 제목", key, ROW.formatted(one, 1));
        assertThat(reused.text("/items/0/problem/code")).isEqualTo("idempotency-key-reused");
    }

    @Test
    void whatIsNoBatchIsRefusedAsAWhole() {
        assertProblem(rename("제목", null), 400, "validation-failed");
        assertProblem(rename("제목", null, "{\"id\":\"" + UUID.randomUUID() + "\"}"), 400, "validation-failed");
        String many = IntStream.rangeClosed(0, Batches.MOST)
                .mapToObj(i -> ROW.formatted(UUID.randomUUID(), i))
                .collect(Collectors.joining(","));
        assertProblem(rename("제목", null, many), 400, "validation-failed");
    }

    private Wire.Answer rename(String title, String key, String... rows) {
        Wire call = Wire.post(
                        BATCH,
                        "{\"items\":[%s],\"rename\":{\"title\":\"%s\",\"points\":1}}"
                                .formatted(String.join(",", rows), title))
                .header("Authorization", "Bearer " + Tokens.token("official").sign());
        return (key == null ? call : call.header("Idempotency-Key", key)).send(port);
    }

    private String note() {
        String title = "제목 " + UUID.randomUUID().toString().substring(0, 8);
        Wire.Answer made = Wire.post(NOTES, "{\"title\":\"%s\",\"points\":1}".formatted(title))
                .send(port);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.text("/id");
    }

    private int effects(String title) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement count = connection.prepareStatement("select count(*) from effect where title = ?")) {
            count.setString(1, title);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
