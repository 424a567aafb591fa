package city.innovation.proposal;

import java.util.List;
import java.util.UUID;

/**
 * All whom a proposal concerns have accepted their shares; observed in the same transaction by features that hold what
 * proposers may not.
 *
 * @param subjects subject ids of the proposers
 */
public record ProposersSettled(UUID proposalId, List<String> subjects) {

    public ProposersSettled {
        subjects = List.copyOf(subjects);
    }
}
