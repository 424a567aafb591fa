package city.innovation.events.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The promised date cannot be kept; there is a new one.
 *
 * @param proposal what every event of a proposal says
 * @param slippedAt when it was said
 * @param oldOn the date promised before, Asia/Seoul
 * @param newOn the new date, Asia/Seoul
 * @param reasonCode why, as a code
 */
public record ProposalPromiseSlipped(
        @JsonUnwrapped ProposalFacts proposal, Instant slippedAt, LocalDate oldOn, LocalDate newOn, String reasonCode)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "promise-slipped.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
