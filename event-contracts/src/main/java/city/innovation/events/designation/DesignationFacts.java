package city.innovation.events.designation;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What every event of a designation says. Flat in JSON, beside the event's own fields.
 *
 * @param designationId the designation, the same as the event's subject
 * @param kind {@code KEY} or {@code BRAND}
 * @param year the year of the plan, whose quota it counts to
 * @param state the state after the event
 * @param nodeId the area, task or project
 * @param projectId the project; null for an area or a task
 * @param code the code people use for it
 * @param planCode code of the plan it stands in, or null while it is unplaced
 * @param title its title
 * @param department code of the department in charge
 * @param termFrom its first day, Asia/Seoul
 * @param termTo its last day, Asia/Seoul; null until it is ended
 * @param cadence its own check cadence, or null for the one of the rules
 * @param links what it is tied to
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record DesignationFacts(
        UUID designationId,
        String kind,
        int year,
        String state,
        UUID nodeId,
        @MayBeAbsent UUID projectId,
        String code,
        @MayBeAbsent String planCode,
        String title,
        String department,
        LocalDate termFrom,
        @MayBeAbsent LocalDate termTo,
        @MayBeAbsent String cadence,
        List<Link> links,
        @JsonProperty("notify") Concerned concerned) {

    public DesignationFacts {
        links = List.copyOf(links);
    }
}
