package city.innovation.events.plan;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;

/**
 * What every event of a termination review says. Flat in JSON, beside the event's own fields.
 *
 * @param reviewId the review, the same as the event's subject
 * @param planCode code of the plan that the work stands in, or null
 * @param title title of the work
 * @param department code of the department whose work it is
 * @param targetType {@code NODE} of the plan or {@code WORK_ITEM}
 * @param targetId the node or the work item
 * @param ground why it should end, as a code
 * @param proposals the proposals that asked for it; later ones joined the review
 * @param links what it is tied to
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record TerminationFacts(
        UUID reviewId,
        @MayBeAbsent String planCode,
        String title,
        String department,
        String targetType,
        UUID targetId,
        String ground,
        List<UUID> proposals,
        List<Link> links,
        @JsonProperty("notify") Concerned concerned) {

    public TerminationFacts {
        proposals = List.copyOf(proposals);
        links = List.copyOf(links);
    }
}
