package city.innovation.events.voice;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;

/**
 * What every event of a grievance says; no text. Flat in JSON, beside the event's own fields.
 *
 * @param grievanceId the grievance, the same as the event's subject
 * @param voiceId the voice that it is about
 * @param number the number people use, for example {@code G-2026-000012}
 * @param state the state after the event
 * @param responsibleDepartment code of the department that it is addressed to, or null
 * @param links what it is tied to
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record GrievanceFacts(
        UUID grievanceId,
        UUID voiceId,
        String number,
        String state,
        @MayBeAbsent String responsibleDepartment,
        List<Link> links,
        @JsonProperty("notify") Concerned concerned) {

    public GrievanceFacts {
        links = List.copyOf(links);
    }
}
