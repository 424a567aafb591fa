package city.innovation.events.evaluation;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A committee has judged what was referred to it, for good.
 *
 * @param candidate what was judged, the same as the event's subject
 * @param proposal the proposal that it stands for, or null
 * @param project the project that it stands for, or null
 * @param programme the standing review that judged it
 * @param revision the proposal's revision that was referred, or null for what is no proposal
 * @param finalisedAt when the result became final
 * @param outcome {@code ADOPT} or {@code DECLINE}
 * @param reasonCode why it was declined, as a code, or null
 * @param total the total in hundredths of a point, or null where no points were given
 * @param links what it is tied to
 * @param concerned whom the event concerns; {@code notify} in JSON
 */
public record ResultFinalised(
        UUID candidate,
        @MayBeAbsent UUID proposal,
        @MayBeAbsent UUID project,
        UUID programme,
        @MayBeAbsent Integer revision,
        Instant finalisedAt,
        String outcome,
        @MayBeAbsent String reasonCode,
        @MayBeAbsent Integer total,
        List<Link> links,
        @JsonProperty("notify") Concerned concerned)
        implements EvaluationEvent {

    public static final String TYPE = "city.innovation.result.finalised.v1";

    /** The outcome by which it is adopted. */
    public static final String ADOPT = "ADOPT";

    /** The outcome by which it is not. */
    public static final String DECLINE = "DECLINE";

    public ResultFinalised {
        links = List.copyOf(links);
    }

    @Override
    public UUID aggregateId() {
        return candidate;
    }

    @Override
    public String type() {
        return TYPE;
    }
}
