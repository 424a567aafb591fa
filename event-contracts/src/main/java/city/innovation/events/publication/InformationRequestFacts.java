package city.innovation.events.publication;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What every event of a request for information says. Flat in JSON, beside the event's own fields.
 *
 * @param requestId the request, the same as the event's subject
 * @param number the number people use
 * @param state the state after the event
 * @param department code of the department that decides, or null while none does
 * @param dueOn the last day on which the decision is in time, Asia/Seoul, or null once it is decided
 * @param links what it is tied to
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record InformationRequestFacts(
        UUID requestId,
        String number,
        String state,
        @MayBeAbsent String department,
        @MayBeAbsent LocalDate dueOn,
        List<Link> links,
        @JsonProperty("notify") Concerned concerned) {

    public InformationRequestFacts {
        links = List.copyOf(links);
    }
}
