package city.innovation.kit.http;

import city.innovation.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A quarter of the calendar, as {@code 2023-Q2}.
 *
 * @param first its first day, Asia/Seoul
 */
@Schema(
        type = SchemaType.STRING,
        implementation = String.class,
        description = "A quarter of the calendar.",
        pattern = "^[0-9]{4}-Q[1-4]$",
        examples = "2026-Q3")
public record Quarter(LocalDate first) {

    private static final Pattern TEXT = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final int MONTHS = 3;

    /** Reads a query parameter; what is no quarter is refused (400). */
    public static Quarter fromString(String text) {
        Matcher quarter = TEXT.matcher(text);
        if (!quarter.matches()) {
            throw Refusal.ofQuery("quarter", "param.quarter");
        }
        int month = (Integer.parseInt(quarter.group(2)) - 1) * MONTHS + 1;
        return new Quarter(LocalDate.of(Integer.parseInt(quarter.group(1)), month, 1));
    }

    /** The first day of the next one. */
    public LocalDate end() {
        return first.plusMonths(MONTHS);
    }

    @Override
    public String toString() {
        return first.getYear() + "-Q" + ((first.getMonthValue() - 1) / MONTHS + 1);
    }
}
