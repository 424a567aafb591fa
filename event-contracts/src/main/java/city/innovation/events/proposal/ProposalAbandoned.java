package city.innovation.events.proposal;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The project of the proposal ended early; it is put off again.
 *
 * @param proposal what every event of a proposal says
 * @param abandonedAt when it was given up
 * @param reviewOn when it is looked at again, Asia/Seoul
 * @param projectId the project that ended, or null
 * @param ground the ground, as a code
 */
public record ProposalAbandoned(
        @JsonUnwrapped ProposalFacts proposal,
        Instant abandonedAt,
        LocalDate reviewOn,
        @MayBeAbsent UUID projectId,
        String ground)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "abandoned.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
