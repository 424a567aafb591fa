package city.innovation.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NdjsonReaderTest {

    @Test
    void readsObjectsAsTexts() {
        List<TableRow> rows = read("""
                {"title":"자전거","amount":5e3,"open":true,"none":null,"blank":" "}

                {"title":"둘","tags":["a","b"],"where":{"district":"북구"}}
                """);
        assertThat(rows.getFirst().cells()).isEqualTo(Map.of("title", "자전거", "amount", "5e3", "open", "true"));
        assertThat(rows.getFirst().columns()).containsExactly("title", "amount", "open", "none", "blank");
        assertThat(rows.getLast().number()).isEqualTo(3);
        assertThat(rows.getLast().cells())
                .isEqualTo(Map.of("title", "둘", "tags", "[\"a\",\"b\"]", "where", "{\"district\":\"북구\"}"));
        assertThat(rows.getLast().problems()).isEmpty();
    }

    @Test
    void reportsBadLinesAndGoesOn() {
        List<TableRow> rows = read("{\"a\":1\n[1]\n\"a\"\n{\"a\":1} {}\n{\"a\":\"\\u0000\"}\n{\"a\":2}\n");
        assertThat(rows).hasSize(6);
        assertThat(rows.subList(0, 4))
                .allSatisfy(row -> assertThat(row.problems())
                        .containsExactly(new TableProblem(TableFault.NOT_A_JSON_OBJECT, row.number(), null)));
        assertThat(rows.get(4).problems()).containsExactly(new TableProblem(TableFault.BAD_TEXT, 5, "a"));
        assertThat(rows.get(5).cell("a")).isEqualTo("2");
    }

    @Test
    void reportsLinesOfTooManyFields() {
        StringBuilder line = new StringBuilder("{\"f\":0");
        for (int i = 0; i < 200; i++) {
            line.append(",\"f").append(i).append("\":1");
        }
        assertThat(read(line + "}").getFirst().problems())
                .containsExactly(new TableProblem(TableFault.TOO_MANY_COLUMNS, 1, null));
    }

    private static List<TableRow> read(String text) {
        List<TableRow> rows = new ArrayList<>();
        try (TableReader table = TableReader.open(text.getBytes(StandardCharsets.UTF_8), TableFormat.NDJSON)) {
            assertThat(table.header()).isEmpty();
            table.forEachRemaining(rows::add);
        }
        return rows;
    }
}
