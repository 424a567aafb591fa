package city.innovation.events.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A merge was undone; the proposal is again where it was.
 *
 * @param proposal what every event of a proposal says
 * @param unmergedAt when it was undone
 * @param from the proposal that it had become part of
 */
public record ProposalUnmerged(@JsonUnwrapped ProposalFacts proposal, Instant unmergedAt, UUID from)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "unmerged.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
