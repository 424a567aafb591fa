package city.innovation.kit.table;

import city.innovation.kit.time.CityTime;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads cells as leniently as people write them in Korea. All throw {@link BadCell}. */
public final class Cells {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\s*([-./]|년)\\s*(\\d{1,2})\\s*([-./]|월)\\s*(\\d{1,2})\\s*[.일]?");
    private static final Pattern COMPACT_DATE = Pattern.compile("(\\d{4})()(\\d{2})()(\\d{2})");
    private static final Pattern TIME =
            Pattern.compile("(.*?\\S)(?:[T\\s]\\s*)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?");
    private static final Pattern OFFSET = Pattern.compile(".*T.*(Z|[+-]\\d{2}:?\\d{2})");

    private Cells() {}

    /** A number with or without thousands separators: 1,234.5. */
    public static BigDecimal decimal(String cell) {
        String text = cell.strip();
        if (text.length() > 40 || !NUMBER.matcher(text).matches()) {
            throw new BadCell(BadCell.Fault.NOT_A_NUMBER, cell);
        }
        return new BigDecimal(text.replace(",", ""));
    }

    /** A whole number with or without thousands separators; 5.0 is one. */
    public static long whole(String cell) {
        try {
            return decimal(cell).longValueExact();
        } catch (ArithmeticException e) {
            throw new BadCell(BadCell.Fault.NOT_A_NUMBER, cell);
        }
    }

    /** A day: 2020-03-01, 2020.3.1., 2020. 3. 1, 2020/3/1, 2020년 3월 1일 or 20200301; of a time its day. */
    public static LocalDate date(String cell) {
        String text = cell.strip();
        Matcher time = TIME.matcher(text);
        return day(time.matches() ? time.group(1) : text, cell, BadCell.Fault.NOT_A_DATE);
    }

    /**
     * A time of Seoul's clocks, 2017-10-24 10:42:52 or 2017.10.24 10:42, or one with an offset by RFC 3339; a day alone
     * is its first instant.
     */
    public static Instant instant(String cell) {
        String text = cell.strip();
        try {
            if (OFFSET.matcher(text).matches()) {
                return OffsetDateTime.parse(text).toInstant();
            }
            Matcher time = TIME.matcher(text);
            if (!time.matches()) {
                return CityTime.startOf(day(text, cell, BadCell.Fault.NOT_A_TIME));
            }
            int second = time.group(4) == null ? 0 : Integer.parseInt(time.group(4));
            LocalTime at = LocalTime.of(Integer.parseInt(time.group(2)), Integer.parseInt(time.group(3)), second);
            return day(time.group(1), cell, BadCell.Fault.NOT_A_TIME)
                    .atTime(at)
                    .atZone(CityTime.ZONE)
                    .toInstant();
        } catch (DateTimeException e) {
            throw new BadCell(BadCell.Fault.NOT_A_TIME, cell);
        }
    }

    private static LocalDate day(String text, String cell, BadCell.Fault fault) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            parts = COMPACT_DATE.matcher(text);
        }
        if (!parts.matches()) {
            throw new BadCell(fault, cell);
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(5)));
        } catch (DateTimeException e) {
            throw new BadCell(fault, cell);
        }
    }
}
