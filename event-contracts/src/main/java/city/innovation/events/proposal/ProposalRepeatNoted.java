package city.innovation.events.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * The proposer was told that the proposal repeats an earlier one of the same person.
 *
 * @param proposal what every event of a proposal says
 * @param notedAt when it was told
 * @param repeats the earlier proposal
 * @param notices how many notices that person has had of it, from 1
 */
public record ProposalRepeatNoted(@JsonUnwrapped ProposalFacts proposal, Instant notedAt, UUID repeats, int notices)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "repeat-noted.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
