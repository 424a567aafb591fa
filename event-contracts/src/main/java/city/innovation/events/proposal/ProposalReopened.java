package city.innovation.events.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * A wrong closing was undone.
 *
 * @param proposal what every event of a proposal says
 * @param reopenedAt when it was undone
 * @param ground the ground on which it had been closed
 */
public record ProposalReopened(@JsonUnwrapped ProposalFacts proposal, Instant reopenedAt, String ground)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "reopened.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
