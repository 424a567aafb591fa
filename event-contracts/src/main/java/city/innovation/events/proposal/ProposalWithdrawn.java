package city.innovation.events.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * The proposer took the proposal back; a result that comes later has no effect.
 *
 * @param proposal what every event of a proposal says
 * @param withdrawnAt when it was taken back
 * @param formerState the state that it was in
 */
public record ProposalWithdrawn(@JsonUnwrapped ProposalFacts proposal, Instant withdrawnAt, String formerState)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "withdrawn.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
