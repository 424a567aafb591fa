package city.innovation.kit.http;

import static city.innovation.kit.http.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.TestStack;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PagingTest {

    private static final String NOTES = "/api/v1/notes";
    private static final int ALL = 23;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    private final String prefix = UUID.randomUUID().toString();

    @BeforeEach
    void write() {
        for (int i = 0; i < ALL; i++) {
            String body = "{\"title\":\"%s%02d\",\"points\":%d}".formatted(prefix, i, i % 3);
            assertThat(Wire.post(NOTES, body).send(port).status()).isEqualTo(201);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "createdAt",
                "-createdAt",
                "title",
                "-title",
                "points",
                "-points",
                "points,title",
                "-points,-title",
                "points,-title",
                "-points,createdAt,-title"
            })
    void each_item_comes_once_and_in_order(String sort) {
        List<JsonNode> items = new ArrayList<>();
        String next = NOTES + "?q=" + prefix + "&limit=5&sort=" + sort;
        int pages = 0;
        while (next != null) {
            Wire.Answer page = Wire.get(next).send(port);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            assertThat(page.header("ETag")).isNull();
            page.json().path("items").forEach(items::add);
            String link = page.header("Link");
            assertThat(link == null).isEqualTo(page.text("/nextCursor") == null);
            next = link == null ? null : link.replaceFirst("<(.*)>; rel=\"next\"", "$1");
            pages++;
        }
        assertThat(pages).isEqualTo(5);
        assertThat(items)
                .extracting(item -> item.path("id").asText())
                .doesNotHaveDuplicates()
                .hasSize(ALL);
        assertThat(items).isSortedAccordingTo(order(sort));
    }

    private static Comparator<JsonNode> order(String sort) {
        return Arrays.stream(sort.split(",", -1))
                .map(PagingTest::byOne)
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    private static Comparator<JsonNode> byOne(String sort) {
        String field = sort.replace("-", "");
        Comparator<JsonNode> order = field.equals("createdAt")
                ? Comparator.comparing(item -> Instant.parse(item.path(field).asText()))
                : Comparator.comparing(item -> item.path(field).asText());
        return sort.startsWith("-") ? order.reversed() : order;
    }

    @Test
    void a_cursor_holds_for_its_list_alone() {
        Wire.Answer page = Wire.get(NOTES + "?limit=1&q=" + prefix).send(port);
        String cursor = "&cursor=" + page.text("/nextCursor");

        assertThat(Wire.get(NOTES + "?limit=7&q=" + prefix + cursor).send(port).status())
                .isEqualTo(200);
        assertInvalid(NOTES + "?limit=1&q=other" + cursor);
        assertInvalid(NOTES + "?limit=1" + cursor);
        assertInvalid(NOTES + "?limit=1&sort=title&q=" + prefix + cursor);
        assertInvalid(NOTES + "?limit=1&sort=createdAt&q=" + prefix + cursor);
        assertInvalid(NOTES + "?limit=1&sort=-createdAt,title&q=" + prefix + cursor);
        assertInvalid(NOTES + "?limit=1&q=" + prefix + cursor + "AA");
    }

    private void assertInvalid(String target) {
        Wire.Answer answer = Wire.get(target).send(port);
        assertProblem(answer, 400, "invalid-cursor");
    }

    @Test
    void a_filter_finds_what_is_stored_however_its_hangul_is_written() {
        String title = prefix + "광주";
        Wire.post(NOTES, "{\"title\":\"%s\",\"points\":1}".formatted(title)).send(port);
        String decomposed = Normalizer.normalize(title, Normalizer.Form.NFD);
        Wire.Answer found = Wire.get(NOTES + "?q=" + URLEncoder.encode(decomposed, StandardCharsets.UTF_8))
                .send(port);
        assertThat(found.json().path("items")).hasSize(1);
    }

    @Test
    void a_page_holds_twenty_unless_asked_for_more_and_200_at_most() {
        assertThat(items("")).isEqualTo(20);
        assertThat(items("&limit=1")).isEqualTo(1);
        assertThat(items("&limit=100000")).isEqualTo(ALL);
    }

    private int items(String limit) {
        return Wire.get(NOTES + "?q=" + prefix + limit)
                .send(port)
                .json()
                .path("items")
                .size();
    }

    @Test
    void a_copy_that_is_the_same_is_not_sent_again() {
        String path = NOTES + "/" + Wire.get(NOTES + "?limit=1").send(port).text("/items/0/id");
        Wire.Answer note = Wire.get(path).send(port);
        String tag = note.header("ETag");

        assertThat(tag).matches("\"\\d+\\.[0-9a-z]+\"");
        assertThat(note.header("Vary")).isEqualTo("Authorization, Accept-Language");
        assertThat(note.json().has("remark")).isFalse();
        for (String known : List.of(tag, "W/" + tag, "\"0.a\", " + tag, "*")) {
            Wire.Answer same = Wire.get(path).header("If-None-Match", known).send(port);
            assertThat(same.status()).isEqualTo(304);
            assertThat(same.body()).isEmpty();
            assertThat(same.header("ETag")).isEqualTo(tag);
        }
        assertThat(Wire.get(path).header("If-None-Match", "\"0.a\"").send(port).status())
                .isEqualTo(200);
    }

    @Test
    void a_command_needs_the_version_that_was_seen() {
        Wire.Answer note = Wire.post(NOTES, "{\"title\":\"%s\",\"points\":1}".formatted(prefix))
                .send(port);
        String path = note.header("Location") + "/rename";

        assertProblem(rename(path, "a", null), 428, "version-required");
        assertProblem(rename(path, "a", "*"), 428, "version-required");
        assertProblem(rename(path, "a", "W/" + note.header("ETag")), 412, "stale-version");
        assertProblem(rename(path, "a", "0"), 412, "stale-version");
        assertProblem(rename(path, "a", "\"7.a\""), 412, "stale-version");
        Wire.Answer renamed = rename(path, "a", "\"0.other\"");
        assertThat(renamed.status()).isEqualTo(200);
        assertThat(renamed.header("ETag")).startsWith("\"1.");
        assertThat(rename(path, "b", "\"1\"").status()).isEqualTo(200);
    }

    private Wire.Answer rename(String path, String suffix, String tag) {
        Wire request = Wire.post(path, "{\"title\":\"%s\",\"points\":1}".formatted(prefix + suffix));
        return (tag == null ? request : request.header("If-Match", tag)).send(port);
    }

    @Test
    void what_is_public_may_be_cached() {
        Wire.Answer answer = Wire.get(NOTES + "/open").send(port);
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(answer.header("Vary")).isEqualTo("Authorization, Accept-Language");
    }
}
