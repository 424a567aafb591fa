package city.innovation.events.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * A mentor helps to make the proposal concrete.
 *
 * @param proposal what every event of a proposal says
 * @param assignedAt when the mentor was assigned
 * @param mentor subject id of the mentor
 */
public record ProposalMentorAssigned(@JsonUnwrapped ProposalFacts proposal, Instant assignedAt, String mentor)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "mentor-assigned.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
