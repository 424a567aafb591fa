package city.innovation.kit.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.BitSet;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** A workbook's cells as text: numbers without a needless .0, dates as ISO. */
record XlsxCells(boolean date1904) {

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** Spreadsheets keep 15 significant digits and show no more. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465); // 9999-12-31
    /** The numbers of the date formats that every program knows, Korean ones among them. */
    private static final BitSet BUILT_IN = builtIn();

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]");
    private static final Pattern DATE_LETTERS = Pattern.compile("[yYdDhHsS]|[mM]{2,}");

    /** The cell as people see it, a formula by its result; null for an error or an empty cell. */
    String text(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY, ERROR -> null;
            case NUMBER, STRING, BOOLEAN, FORMULA -> text(cell, cell.getValue());
        };
    }

    private String text(Cell cell, Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number
            when isDate(cell) && number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0 -> date(number);
            case BigDecimal number -> plain(number);
            default -> value.toString();
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0
                ? "0"
                : number.round(SHOWN).stripTrailingZeros().toPlainString();
    }

    private String date(BigDecimal serial) {
        long seconds =
                serial.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        if (seconds < 86_400 && !date1904) {
            return LocalTime.ofSecondOfDay(seconds).format(TIME);
        }
        LocalDate origin = date1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        LocalDateTime at = origin.atStartOfDay().plusSeconds(seconds);
        return seconds % 86_400 == 0 ? at.toLocalDate().toString() : at.format(DATE_TIME);
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && BUILT_IN.get(id)) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && DATE_LETTERS.matcher(QUOTED.matcher(format).replaceAll("")).find();
    }

    private static BitSet builtIn() {
        BitSet ids = new BitSet();
        ids.set(14, 23);
        ids.set(27, 37);
        ids.set(45, 48);
        ids.set(50, 59);
        return ids;
    }
}
