package city.innovation.events.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The proposer was asked for what is missing; the time to decide stands still.
 *
 * @param proposal what every event of a proposal says
 * @param requestedAt when it was asked
 * @param dueOn the last day to answer, Asia/Seoul
 * @param reasonCode why, as a code
 */
public record ProposalSupplementRequested(
        @JsonUnwrapped ProposalFacts proposal, Instant requestedAt, LocalDate dueOn, String reasonCode)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "supplement-requested.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
