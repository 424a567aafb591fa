package city.innovation.kit.http;

import city.innovation.kit.problem.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A calendar day in Asia/Seoul from a query parameter, {@code YYYY-MM-DD}, between 1900 and 2999.
 *
 * @param date the day
 */
public record DateParam(LocalDate date) {

    /** Reads a parameter; what is no day is refused (400). */
    public static DateParam fromString(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1900 && date.getYear() <= 2999) {
                return new DateParam(date);
            }
        } catch (DateTimeException e) {
            throw Refusal.ofQuery(null, "param.date");
        }
        throw Refusal.ofQuery(null, "param.date");
    }
}
