package city.innovation.events.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * The story of the proposal was published in the case library.
 *
 * @param proposal what every event of a proposal says
 * @param sharedAt when it was published
 * @param storyId the story
 */
public record ProposalShared(@JsonUnwrapped ProposalFacts proposal, Instant sharedAt, UUID storyId)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "shared.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
