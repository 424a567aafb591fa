package city.innovation.events.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * The proposal became part of an earlier one.
 *
 * @param proposal what every event of a proposal says
 * @param mergedAt when it was merged
 * @param into the earlier proposal
 * @param consent who agreed, the later author or a manager
 * @param movedSupports supporters who did not support the earlier one yet
 */
public record ProposalMerged(
        @JsonUnwrapped ProposalFacts proposal, Instant mergedAt, UUID into, String consent, long movedSupports)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "merged.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
