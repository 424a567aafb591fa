package city.innovation.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxReaderTest {

    @Test
    void readsNumbersAndDatesAsPeopleSeeThem() throws IOException {
        byte[] file = workbook((workbook, sheet) -> {
            List<String> names = List.of("수", "소수", "날짜", "때", "시각", "참", "식", "글");
            for (int i = 0; i < names.size(); i++) {
                sheet.value(0, i, names.get(i));
            }
            sheet.value(1, 0, 5_000_000);
            sheet.value(1, 1, 0.1 + 0.2);
            sheet.value(1, 2, LocalDate.of(2020, 3, 1));
            sheet.style(1, 2).format("yyyy\"년\" m\"월\" d\"일\"").set();
            sheet.value(1, 3, LocalDateTime.of(2017, 10, 24, 10, 42, 52));
            sheet.style(1, 3).format("yyyy-mm-dd hh:mm:ss").set();
            sheet.value(1, 4, 0.75);
            sheet.style(1, 4).format("hh:mm").set();
            sheet.value(1, 5, true);
            sheet.formula(1, 6, "A2*2");
            sheet.value(1, 7, "둘째 줄은\n여기");
            sheet.value(3, 7, "끝");
        });
        try (TableReader table = TableReader.open(file, TableFormat.XLSX)) {
            TableRow row = table.next();
            assertThat(row.cells())
                    .containsEntry("수", "5000000")
                    .containsEntry("소수", "0.3")
                    .containsEntry("날짜", "2020-03-01")
                    .containsEntry("때", "2017-10-24 10:42:52")
                    .containsEntry("시각", "18:00:00")
                    .containsEntry("참", "true")
                    .containsEntry("글", "둘째 줄은\n여기");
            TableRow last = table.next();
            assertThat(last.number()).isEqualTo(4);
            assertThat(last.problems()).isEmpty();
            assertThat(last.cells()).containsOnlyKeys("글");
            assertThat(table.hasNext()).isFalse();
        }
    }

    @Test
    void passesOverMergedTitlesAboveTheHeader() throws IOException {
        byte[] file = workbook((workbook, sheet) -> {
            sheet.value(0, 0, "2020년 실행계획");
            sheet.range(0, 0, 0, 2).merge();
            sheet.value(1, 2, "(단위: 백만원)");
            sheet.value(2, 0, "구분");
            sheet.value(2, 1, "예산");
            sheet.value(3, 0, "사업");
            sheet.value(3, 1, 1_250);
        });
        try (TableReader table = TableReader.open(file, TableFormat.XLSX)) {
            assertThat(table.header()).containsExactly("구분", "예산");
            TableRow row = table.next();
            assertThat(row.number()).isEqualTo(4);
            assertThat(row.cell("예산")).isEqualTo("1250");
            assertThat(row.unitOf("예산")).isEqualTo(1_000_000);
        }
    }

    @Test
    void readsTheFirstVisibleSheet() throws IOException {
        byte[] file = workbook((workbook, sheet) -> {
            sheet.value(0, 0, "hidden");
            sheet.setVisibilityState(VisibilityState.HIDDEN);
            workbook.newWorksheet("b").value(0, 0, "visible");
        });
        try (TableReader table = TableReader.open(file, TableFormat.XLSX)) {
            assertThat(table.header()).containsExactly("visible");
        }
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertFault("a,b\n1,2".getBytes(StandardCharsets.UTF_8), TableFault.UNREADABLE_WORKBOOK);
        assertFault(new byte[0], TableFault.UNREADABLE_WORKBOOK);
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertFault(old, TableFault.OLD_OR_LOCKED_WORKBOOK);
    }

    @Test
    void refusesADamagedWorkbook() throws IOException {
        byte[] file = workbook((workbook, sheet) -> sheet.value(0, 0, "a"));
        byte[] cut = Arrays.copyOf(file, file.length - 40);
        assertFault(cut, TableFault.UNREADABLE_WORKBOOK);
    }

    /** Whatever bytes are damaged, reading ends well or with a {@link BadTable}; the seed is printed on failure. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void survivesAnyDamage(long seed) throws IOException {
        byte[] file = workbook((workbook, sheet) -> {
            for (int i = 0; i < 50; i++) {
                sheet.value(i, 0, "열" + i);
                sheet.value(i, 1, i + "b");
            }
        });
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            byte[] damaged = file.clone();
            damaged[random.nextInt(file.length)] = (byte) random.nextInt(256);
            assertThat(rowsOrFault(damaged)).isInstanceOfAny(Integer.class, TableFault.class);
        }
    }

    private static Object rowsOrFault(byte[] file) {
        try (TableReader table = TableReader.open(file, TableFormat.XLSX)) {
            int rows = 0;
            while (table.hasNext()) {
                table.next();
                rows++;
            }
            return rows;
        } catch (BadTable e) {
            return e.problem().fault();
        }
    }

    @Test
    void refusesWhatUnpacksToFarTooMuch() throws IOException {
        assertFault(bomb("xl/sharedStrings.xml", 40), TableFault.TOO_LARGE);
        assertFault(bomb("xl/worksheets/sheet1.xml", 8), TableFault.TOO_LARGE);
    }

    @Test
    void readsManyRows() throws IOException {
        byte[] file = workbook((workbook, sheet) -> {
            sheet.value(0, 0, "n");
            for (int i = 1; i <= 20_000; i++) {
                sheet.value(i, 0, i);
            }
        });
        int count = 0;
        try (TableReader table = TableReader.open(file, TableFormat.XLSX)) {
            while (table.hasNext()) {
                count++;
                assertThat(table.next().cell("n")).isEqualTo(String.valueOf(count));
            }
        }
        assertThat(count).isEqualTo(20_000);
    }

    private static void assertFault(byte[] file, TableFault fault) {
        assertThatThrownBy(() -> TableReader.open(file, TableFormat.XLSX))
                .isInstanceOfSatisfying(
                        BadTable.class, e -> assertThat(e.problem().fault()).isEqualTo(fault));
    }

    private static byte[] bomb(String entry, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            byte[] megabyte = "<a/>".repeat(256 * 1024).getBytes(StandardCharsets.UTF_8);
            if (!entry.contains("shared")) {
                megabyte = "a".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            }
            for (int i = 0; i < megabytes; i++) {
                zip.write(megabyte);
            }
        }
        return out.toByteArray();
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            filling.fill(workbook, workbook.newWorksheet("a"));
        }
        return out.toByteArray();
    }

    private interface Filling {
        void fill(Workbook workbook, Worksheet sheet) throws IOException;
    }
}
