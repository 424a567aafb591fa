package city.innovation.events.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * The proposal ended without a decision, on a ground of the rules.
 *
 * @param proposal what every event of a proposal says
 * @param closedAt when it ended
 * @param ground the ground, as a code
 */
public record ProposalClosed(@JsonUnwrapped ProposalFacts proposal, Instant closedAt, String ground)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "closed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
