package city.innovation.kit.export;

import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.kit.table.Cells;
import city.innovation.kit.table.TableFormat;
import city.innovation.kit.table.TableReader;
import city.innovation.kit.table.TableRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripTest {

    private static final List<String> COLUMNS = List.of("제목", "금액", "날짜", "때");
    private static final List<String> NASTY = List.of(
            "=1+1",
            "'=1+1",
            "''=1",
            "+82-10-5555-1234",
            "-5",
            "'-5",
            "-메모",
            "@멘션",
            "\t탭",
            "＝SUM(A1)",
            "'따옴표",
            "\"인용\"",
            "쉼표, 있음",
            "줄\n바꿈",
            "줄\r\n바꿈",
            "끝 공백 ",
            " 앞 공백",
            "뷁—〜₩😀👨‍👩‍👧",
            "임신ㆍ출산",
            "007",
            "1e5",
            "TRUE",
            "<a>&amp;",
            "#N/A");

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void comesBackAsItWent(TableFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Instant at = Instant.parse("2017-10-24T01:42:52Z");
        try (TableWriter table = TableWriter.open(format, out, COLUMNS)) {
            for (int i = 0; i < NASTY.size(); i++) {
                table.row(
                        NASTY.get(i),
                        5_000_000L * i - 5,
                        LocalDate.of(2020, 3, 1).plusDays(i),
                        at.plusSeconds(i));
            }
            table.row("빈칸", null, null, null);
        }
        List<TableRow> rows = read(out.toByteArray(), format);
        assertThat(rows)
                .hasSize(NASTY.size() + 1)
                .allMatch(row -> row.problems().isEmpty());
        for (int i = 0; i < NASTY.size(); i++) {
            TableRow row = rows.get(i);
            assertThat(row.cell("제목")).isEqualTo(NASTY.get(i));
            assertThat(Cells.whole(row.cell("금액"))).isEqualTo(5_000_000L * i - 5);
            assertThat(Cells.date(row.cell("날짜")))
                    .isEqualTo(LocalDate.of(2020, 3, 1).plusDays(i));
            assertThat(Cells.instant(row.cell("때"))).isEqualTo(at.plusSeconds(i));
        }
        assertThat(rows.getLast().cells()).containsOnlyKeys("제목");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void bringsRandomTextsBack(TableFormat format) throws IOException {
        long seed = 20231122;
        Random random = new Random(seed);
        String alphabet = "='+-@\t\"',;가각힣Aa1 0.%\n";
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder("'".repeat(random.nextInt(2)));
            for (int n = 1 + random.nextInt(6); n > 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            texts.add(text.append(random.nextBoolean() ? "" : "끝").toString());
        }
        texts.removeIf(String::isBlank);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.open(format, out, List.of("a", "b"))) {
            for (String text : texts) {
                table.row(text, "b");
            }
        }
        assertThat(read(out.toByteArray(), format))
                .as("seed %d", seed)
                .extracting(row -> row.cell("a"))
                .containsExactlyElementsOf(texts);
    }

    @Test
    void writesCsvForSpreadsheets() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.open(TableFormat.CSV, out, List.of("제목", "값", "꼬리표"))) {
            table.row("=cmd|' /C calc'!A0", new BigDecimal("-1E+3"), List.of("a", "b"));
            table.row("가\"나", -5, null);
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF제목,값,꼬리표\r\n'=cmd|' /C calc'!A0,-1000,\"a, b\"\r\n\"가\"\"나\",-5,\r\n");
    }

    @Test
    void writesOneObjectALine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.open(TableFormat.NDJSON, out, List.of("a", "b", "c"))) {
            table.row("=1", 5L, Instant.parse("2017-10-24T01:42:52Z"));
            table.row(null, true, List.of("x", 1));
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"a\":\"=1\",\"b\":5,\"c\":\"2017-10-24T01:42:52Z\"}\n{\"b\":true,\"c\":[\"x\",1]}\n");
    }

    @Test
    void cutsTextsThatNoCellHolds() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.open(TableFormat.XLSX, out, List.of("a", "b"))) {
            table.row("가".repeat(40_000), 1_234_567_890_123_456_789L);
        }
        TableRow row = read(out.toByteArray(), TableFormat.XLSX).getFirst();
        assertThat(row.cell("a")).hasSize(32_767).endsWith("가…");
        assertThat(row.cell("b")).isEqualTo("1234567890123456789");
    }

    private static List<TableRow> read(byte[] file, TableFormat format) {
        List<TableRow> rows = new ArrayList<>();
        try (TableReader table = TableReader.open(file, format)) {
            table.forEachRemaining(rows::add);
        }
        return rows;
    }
}
