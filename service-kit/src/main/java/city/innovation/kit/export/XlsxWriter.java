package city.innovation.kit.export;

import city.innovation.kit.time.CityTime;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook: texts as texts (never as formulas), numbers and dates as such. A text beyond a cell's 32,767 characters
 * is cut and ends with …; a table of more than 1,048,576 rows goes on in a further sheet.
 */
final class XlsxWriter extends TableWriter {

    private static final int ROWS_IN_MEMORY = 1_000;
    private static final int MAX_TEXT = 32_767;

    /** From here on a spreadsheet's numbers lose digits. */
    private static final BigDecimal INEXACT = new BigDecimal("1e15");

    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxWriter(OutputStream out, List<String> columns) throws IOException {
        super(columns);
        workbook = new Workbook(new StaysOpen(out), "innovation", "1.0");
        begin();
    }

    private void begin() throws IOException {
        sheets++;
        sheet = workbook.newWorksheet("Sheet" + sheets);
        sheet.freezePane(0, 1);
        row = 0;
        for (int column = 0; column < columns().size(); column++) {
            sheet.inlineString(0, column, columns().get(column));
        }
    }

    @Override
    void write(Object[] values) throws IOException {
        if (row + 1 == Worksheet.MAX_ROWS) {
            sheet.finish();
            begin();
        }
        row++;
        for (int column = 0; column < values.length; column++) {
            cell(column, values[column]);
        }
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object value) {
        switch (value) {
            case null -> {
                // A cell that is never written is blank.
            }
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Instant at -> {
                Instant second = at.truncatedTo(ChronoUnit.SECONDS);
                sheet.value(row, column, LocalDateTime.ofInstant(second, CityTime.ZONE));
                sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            case Number number when isExact(number) -> sheet.value(row, column, number);
            default -> sheet.inlineString(row, column, cut(CellText.of(value)));
        }
    }

    private static boolean isExact(Number number) {
        return new BigDecimal(number.toString()).abs().compareTo(INEXACT) < 0;
    }

    private static String cut(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT - 1) + "…";
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
