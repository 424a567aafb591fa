package city.innovation.events.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Carrying the proposal out was put off until it is looked at again.
 *
 * @param proposal what every event of a proposal says
 * @param decidedAt when it was put off
 * @param reviewOn when it is looked at again, Asia/Seoul
 * @param reasonCode why, as a code
 */
public record ProposalDeferred(
        @JsonUnwrapped ProposalFacts proposal, Instant decidedAt, LocalDate reviewOn, String reasonCode)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "deferred.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
