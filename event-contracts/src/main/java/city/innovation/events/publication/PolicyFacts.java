package city.innovation.events.publication;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;

/**
 * What every event of a policy says. Flat in JSON, beside the event's own fields.
 *
 * @param policyId the policy, the same as the event's subject
 * @param number the number people use
 * @param state the state after the event
 * @param title its title; policies are public
 * @param department code of the department that owns it
 * @param importance its importance, as a code of the rules
 * @param revision the content that holds, from 1
 * @param links what it is tied to
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record PolicyFacts(
        UUID policyId,
        String number,
        String state,
        String title,
        String department,
        String importance,
        int revision,
        List<Link> links,
        @JsonProperty("notify") Concerned concerned) {

    public PolicyFacts {
        links = List.copyOf(links);
    }
}
