package city.innovation.events.duty;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What every event of a duty says. Flat in JSON, beside the event's own fields. One of the three responsible is there.
 *
 * @param dutyId the duty, the same as the event's subject
 * @param kind what must be done, as a code
 * @param resourceType what it is about, for example {@code proposal}
 * @param resourceId the resource
 * @param title title of the resource, where that is public
 * @param responsibleSubject subject id of the person who must do it, or null
 * @param responsibleDepartment code of the department that must do it, or null
 * @param responsibleRole role whose holders must do it, or null
 * @param dueAt when it is due; while paused, what it was
 * @param state the state after the event
 * @param links what it is tied to
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record DutyFacts(
        UUID dutyId,
        String kind,
        String resourceType,
        UUID resourceId,
        @MayBeAbsent String title,
        @MayBeAbsent String responsibleSubject,
        @MayBeAbsent String responsibleDepartment,
        @MayBeAbsent String responsibleRole,
        Instant dueAt,
        String state,
        List<Link> links,
        @JsonProperty("notify") Concerned concerned) {

    public DutyFacts {
        links = List.copyOf(links);
    }
}
