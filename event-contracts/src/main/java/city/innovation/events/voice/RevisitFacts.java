package city.innovation.events.voice;

import city.innovation.events.Concerned;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What every event of a revisit round says. Flat in JSON, beside the event's own fields.
 *
 * @param roundId the round, the same as the event's subject
 * @param dueOn the day by which every theme is dealt with
 * @param items how many themes there are
 * @param closedItems how many of them are dealt with
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record RevisitFacts(
        UUID roundId,
        LocalDate dueOn,
        int items,
        int closedItems,
        @JsonProperty("notify") Concerned concerned) {}
