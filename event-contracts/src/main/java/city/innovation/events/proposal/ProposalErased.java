package city.innovation.events.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;

/**
 * Personal data and texts of the proposal have been blanked; every copy must follow.
 *
 * @param proposal what every event of a proposal says
 * @param erasedAt when they were blanked
 * @param subjects subject ids of the persons to blank
 */
public record ProposalErased(@JsonUnwrapped ProposalFacts proposal, Instant erasedAt, List<String> subjects)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "erased.v1";

    public ProposalErased {
        subjects = List.copyOf(subjects);
    }

    @Override
    public String type() {
        return TYPE;
    }
}
