package city.innovation.events.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * The body or procedure that the proposal was transferred to told what became of it.
 *
 * @param proposal what every event of a proposal says
 * @param reportedAt when it was told
 * @param destination the body or procedure
 * @param outcome what became of it, as a code
 */
public record ProposalTransferOutcomeReported(
        @JsonUnwrapped ProposalFacts proposal, Instant reportedAt, String destination, String outcome)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "transfer-outcome-reported.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
