package city.innovation.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-8 with mark", "UTF-16LE with mark", "UTF-16BE with mark", "MS949"})
    void readsEveryEncoding(String name) {
        String text = "제목,내용\r\n따릉이 뷁,똠방각하\r\n";
        Charset charset = Charset.forName(name.split(" ")[0]);
        byte[] file = ((name.endsWith("mark") ? "\uFEFF" : "") + text).getBytes(charset);
        try (TableReader table = TableReader.open(file, TableFormat.CSV)) {
            assertThat(table.header()).containsExactly("제목", "내용");
            assertThat(table.next().cell("제목")).isEqualTo("따릉이 뷁");
            assertThat(table.hasNext()).isFalse();
        }
    }

    @Test
    void readsQuotesLineBreaksAndBlankRows() throws Exception {
        byte[] file = "title,body\n\n\"a \"\"b\"\", c\",\"line 1\nline 2\"\n,\n x ,\n".getBytes(StandardCharsets.UTF_8);
        List<TableRow> rows = new ArrayList<>();
        try (TableReader table = TableReader.open(new ByteArrayInputStream(file), TableFormat.CSV)) {
            table.forEachRemaining(rows::add);
        }
        assertThat(rows).extracting(TableRow::number).containsExactly(3, 5);
        assertThat(rows.getFirst().cell("title")).isEqualTo("a \"b\", c");
        assertThat(rows.getFirst().cell("body")).isEqualTo("line 1\nline 2");
        assertThat(rows.getLast().cells()).containsOnlyKeys("title");
    }

    @Test
    void passesOverMergedTitlesAboveTheHeader() {
        try (TableReader table = open("2020년 실행계획,,\n,,(단위: 백만원)\n\n구분,이름,예산\n사업,RPA,5\n")) {
            assertThat(table.header()).containsExactly("구분", "이름", "예산");
            TableRow row = table.next();
            assertThat(row.number()).isEqualTo(5);
            assertThat(row.cell("예산")).isEqualTo("5");
            assertThat(row.unitOf("예산")).isEqualTo(1_000_000);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(단위: 백만원)|1000000",
                "[단위 : 천 원, %]|1000",
                "(백만원)|1000000",
                "단위: 원|1",
                "1억원 이상 사업 목록|1",
                "2020년 단위사업 목록(1억원 이상)|1",
                "2020년 지원 계획|1"
            })
    void keepsTheUnitOfTheTitles(String title, long unit) {
        try (TableReader table = open("\"" + title + "\",,\n구분,이름,예산\n사업,RPA,5\n")) {
            assertThat(table.next().unitOf("예산")).isEqualTo(unit);
        }
    }

    @Test
    void refusesTwoUnitsForOneColumn() {
        try (TableReader table = open(",,(단위: 백만원)\n구분,예산(천원),집행(백만 원)\n사업,5,5\n")) {
            TableRow row = table.next();
            assertThat(row.unitOf("집행(백만 원)")).isEqualTo(1_000_000);
            assertThatThrownBy(() -> row.unitOf("예산(천원)"))
                    .isInstanceOfSatisfying(
                            BadCell.class, e -> assertThat(e.fault()).isEqualTo(BadCell.Fault.UNITS_DIFFER));
        }
        assertThatThrownBy(() -> open("(단위: 백만원),,\n,,(단위: 천원)\n구분,이름,예산\n"))
                .isInstanceOfSatisfying(
                        BadTable.class,
                        e -> assertThat(e.problem()).isEqualTo(new TableProblem(TableFault.UNITS_DIFFER, 2, null)));
    }

    @Test
    void aTableOfOneColumnHasNoTitle() {
        for (String blank : List.of("", ",")) {
            StringBuilder file = new StringBuilder("이름" + blank + "\n");
            IntStream.range(0, 30).forEach(i -> file.append(i).append(blank).append('\n'));
            try (TableReader table = open(file.toString())) {
                assertThat(table.header()).containsExactly("이름");
                for (int i = 0; i < 30; i++) {
                    assertThat(table.next()).isEqualTo(new TableRow(i + 2, Map.of("이름", "" + i), List.of()));
                }
                assertThat(table.hasNext()).isFalse();
            }
        }
    }

    @Test
    void readsTabsAsSpreadsheetsWriteThem() {
        byte[] file = "\uFEFF제목\t금액\n가, 나\t5\n".getBytes(StandardCharsets.UTF_16LE);
        try (TableReader table = TableReader.open(file, TableFormat.CSV)) {
            assertThat(table.next().cell("제목")).isEqualTo("가, 나");
        }
    }

    @Test
    void normalisesNamesAndCells() {
        String decomposed = Normalizer.normalize("광주,b\n광주,2", Normalizer.Form.NFD);
        try (TableReader table = open(decomposed)) {
            assertThat(table.header()).containsExactly("광주", "b");
            assertThat(table.next().cell("광주")).isEqualTo("광주");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'a,b\n1\n'|RAGGED_ROW|", "'a,b\n1,2,3\n'|RAGGED_ROW|", "'a,b\n1,\u0000\n'|BAD_TEXT|b"})
    void reportsBadRowsAndGoesOn(String text, TableFault fault, String column) {
        try (TableReader table = open(text + "good,row\n")) {
            assertThat(table.next().problems()).containsExactly(new TableProblem(fault, 2, column));
            TableRow good = table.next();
            assertThat(good.problems()).isEmpty();
            assertThat(good.cell("b")).isEqualTo("row");
        }
    }

    @Test
    void reportsCellsThatAreTooLong() {
        try (TableReader table = open("a,b\n" + "x".repeat(1_000_001) + ",2\n")) {
            assertThat(table.next().problems()).containsExactly(new TableProblem(TableFault.CELL_TOO_LONG, 2, "a"));
        }
    }

    @Test
    void toleratesUnnamedColumnsAtTheEnd() {
        try (TableReader table = open("a,b,,\n1,2,,\n")) {
            assertThat(table.header()).containsExactly("a", "b");
            assertThat(table.next().problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|NO_HEADER|1|",
                "'\n,,\n'|NO_HEADER|1|",
                "'a,,b\n'|BLANK_COLUMN_NAME|1|",
                "'a,b, a\n'|DUPLICATE_COLUMN_NAME|1|a",
                "'\"a,b'|BAD_QUOTES|1|"
            })
    void refusesBadHeaders(String text, TableFault fault, int row, String column) {
        assertThatThrownBy(() -> open(text))
                .isInstanceOfSatisfying(
                        BadTable.class, e -> assertThat(e.problem()).isEqualTo(new TableProblem(fault, row, column)));
    }

    @Test
    void refusesTooManyColumnsAndBytes() {
        assertThatThrownBy(() -> open("c" + ",c%d".repeat(200).formatted(numbers(200))))
                .isInstanceOfSatisfying(
                        BadTable.class, e -> assertThat(e.problem().fault()).isEqualTo(TableFault.TOO_MANY_COLUMNS));
        assertThatThrownBy(() -> TableReader.open(new byte[TableReader.MAX_FILE + 1], TableFormat.CSV))
                .isInstanceOfSatisfying(
                        BadTable.class, e -> assertThat(e.problem().fault()).isEqualTo(TableFault.TOO_LARGE));
        assertThatThrownBy(() -> TableReader.open(new byte[] {'a', (byte) 0xFF, (byte) 0xFF}, TableFormat.CSV))
                .isInstanceOfSatisfying(
                        BadTable.class, e -> assertThat(e.problem().fault()).isEqualTo(TableFault.UNKNOWN_ENCODING));
    }

    @Test
    void endsAtQuotesThatAreNeverClosed() {
        try (TableReader table = open("a,b\n1,2\n\"3,4\n5,6\n")) {
            assertThat(table.next().cell("a")).isEqualTo("1");
            assertThatThrownBy(table::hasNext)
                    .isInstanceOfSatisfying(
                            BadTable.class,
                            e -> assertThat(e.problem()).isEqualTo(new TableProblem(TableFault.BAD_QUOTES, 3, null)));
        }
    }

    private static Object[] numbers(int count) {
        return IntStream.range(0, count).boxed().toArray();
    }

    private static TableReader open(String text) {
        return TableReader.open(text.getBytes(StandardCharsets.UTF_8), TableFormat.CSV);
    }
}
