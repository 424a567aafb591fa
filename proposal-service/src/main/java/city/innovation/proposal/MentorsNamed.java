package city.innovation.proposal;

import java.util.List;
import java.util.UUID;

/**
 * Development begins with these mentors; observed in the same transaction by who keeps mentors.
 *
 * @param mentors their subject ids
 */
public record MentorsNamed(UUID proposalId, List<String> mentors) {

    public MentorsNamed {
        mentors = List.copyOf(mentors);
    }
}
