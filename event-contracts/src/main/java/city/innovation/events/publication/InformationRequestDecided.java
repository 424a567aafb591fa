package city.innovation.events.publication;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * It was decided whether the information is disclosed.
 *
 * @param request what every event of a request says
 * @param decidedAt when it was decided
 * @param outcome {@code DISCLOSED}, {@code PARTLY} or {@code NOT_DISCLOSED}
 * @param ground the legal ground of what is withheld, as a code, or null
 * @param late whether that was after the last day
 */
public record InformationRequestDecided(
        @JsonUnwrapped InformationRequestFacts request,
        Instant decidedAt,
        String outcome,
        @MayBeAbsent String ground,
        boolean late)
        implements PublicationEvent {

    public static final String TYPE = "city.innovation.information-request.decided.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return request.requestId();
    }

    @Override
    public String departmentCode() {
        return request.department();
    }
}
