package city.innovation.events.plan;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;

/**
 * What every event of a plan says. Flat in JSON, beside the event's own fields.
 *
 * @param planId the plan, the same as the event's subject
 * @param planCode its code, for example {@code GWANGJU-2026}
 * @param year the year it is for
 * @param title its title
 * @param state the state after the event
 * @param links what it is tied to
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record PlanFacts(
        UUID planId,
        String planCode,
        int year,
        String title,
        String state,
        List<Link> links,
        @JsonProperty("notify") Concerned concerned) {

    public PlanFacts {
        links = List.copyOf(links);
    }
}
