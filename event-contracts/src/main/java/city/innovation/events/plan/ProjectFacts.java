package city.innovation.events.plan;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;

/**
 * What every event of a project says. Flat in JSON, beside the event's own fields.
 *
 * @param projectId the project, the same as the event's subject
 * @param code the code people use, for example {@code G2020-3-02-07}
 * @param planCode code of the plan it stands in, or null while it is unplaced
 * @param title its title
 * @param department code of the department in charge
 * @param state the state after the event
 * @param proposalId the proposal that it carries out, or null
 * @param links what it is tied to
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record ProjectFacts(
        UUID projectId,
        String code,
        @MayBeAbsent String planCode,
        String title,
        String department,
        String state,
        @MayBeAbsent UUID proposalId,
        List<Link> links,
        @JsonProperty("notify") Concerned concerned) {

    public ProjectFacts {
        links = List.copyOf(links);
    }
}
