package city.innovation.events.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;

/**
 * So many people support the proposal that somebody must act.
 *
 * @param proposal what every event of a proposal says
 * @param reachedAt when the last support came
 * @param threshold the threshold, as a code
 * @param supports supports within the window
 * @param windowFrom first day of the window, Asia/Seoul
 */
public record ProposalThresholdReached(
        @JsonUnwrapped ProposalFacts proposal, Instant reachedAt, String threshold, long supports, LocalDate windowFrom)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "threshold-reached.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
