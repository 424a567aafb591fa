package city.innovation.proposal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Asks who helped with a proposal, since they may not judge it; the features that know say so, in the same transaction.
 */
public final class HelpersSought {

    private final UUID proposalId;
    private final Set<String> mentors = new TreeSet<>();
    private final Set<String> opinionGivers = new TreeSet<>();

    HelpersSought(UUID proposalId) {
        this.proposalId = proposalId;
    }

    /** The proposal that is asked about. */
    public UUID proposalId() {
        return proposalId;
    }

    /** Says that this person helped to make it concrete. */
    public void mentored(String subject) {
        mentors.add(subject);
    }

    /** Says that this person gave an opinion on it. */
    public void advised(String subject) {
        opinionGivers.add(subject);
    }

    List<String> mentors() {
        return List.copyOf(mentors);
    }

    List<String> opinionGivers() {
        return List.copyOf(opinionGivers);
    }
}
