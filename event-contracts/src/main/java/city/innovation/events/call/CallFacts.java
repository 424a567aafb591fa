package city.innovation.events.call;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What every event of a call says. Flat in JSON, beside the event's own fields.
 *
 * @param callId the call, the same as the event's subject
 * @param number the number people use, for example {@code C-2026-000004}
 * @param state the state after the event
 * @param title its title
 * @param challenge the city challenge it serves, or null
 * @param responsibleDepartment code of the department that asks, or null
 * @param closesAt when it closes, or closed
 * @param links what it is tied to
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record CallFacts(
        UUID callId,
        String number,
        String state,
        String title,
        @MayBeAbsent String challenge,
        @MayBeAbsent String responsibleDepartment,
        Instant closesAt,
        List<Link> links,
        @JsonProperty("notify") Concerned concerned) {

    public CallFacts {
        links = List.copyOf(links);
    }
}
