package city.innovation.kit.time;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A length of time as a rule states it. The unit is kept, since 30 days and one month differ.
 *
 * @param count how many, 0 to 3650
 * @param unit of what
 */
@Schema(
        name = "Term",
        requiredProperties = {"count", "unit"},
        examples = "{\"count\":30,\"unit\":\"CALENDAR_DAYS\"}")
public record Term(int count, Unit unit) {

    public Term {
        if (count < 0 || count > 3650) {
            throw new IllegalArgumentException("count must be 0 to 3650");
        }
    }

    /** How a term is counted (Civil Act, articles 155 to 161). */
    @Schema(name = "TermUnit")
    public enum Unit {
        /** Days that are neither Saturday, Sunday nor a public holiday. */
        BUSINESS_DAYS,
        /** All days. */
        CALENDAR_DAYS,
        /** The same day of a later month, or that month's last. */
        MONTHS,
        /** The same day of a later year, or that month's last. */
        YEARS
    }
}
