package city.innovation.events.publication;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;

/**
 * What every event of a pre-consultation says. Flat in JSON, beside the event's own fields.
 *
 * @param consultationId the pre-consultation, the same as the event's subject
 * @param number the number people use
 * @param state the state after the event
 * @param department code of the department that asked
 * @param links what it is tied to
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record ConsultationFacts(
        UUID consultationId,
        String number,
        String state,
        String department,
        List<Link> links,
        @JsonProperty("notify") Concerned concerned) {

    public ConsultationFacts {
        links = List.copyOf(links);
    }
}
