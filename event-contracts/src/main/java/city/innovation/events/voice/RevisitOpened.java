package city.innovation.events.voice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Every department got its recurring themes with a day.
 *
 * @param round what every event of it says
 * @param openedAt when it was opened
 * @param windowFrom first day of receipt of the voices looked at
 * @param windowTo last day of receipt of the voices looked at
 * @param departments codes of the departments
 */
public record RevisitOpened(
        @JsonUnwrapped RevisitFacts round,
        Instant openedAt,
        LocalDate windowFrom,
        LocalDate windowTo,
        List<String> departments)
        implements RevisitEvent {

    public static final String TYPE = RevisitEvent.PREFIX + "opened.v1";

    public RevisitOpened {
        departments = List.copyOf(departments);
    }

    @Override
    public String type() {
        return TYPE;
    }
}
