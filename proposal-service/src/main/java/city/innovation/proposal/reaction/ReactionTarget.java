package city.innovation.proposal.reaction;

import java.util.UUID;

/** What reactions can be recorded for; a feature contributes one bean per type. */
public interface ReactionTarget {

    /** Its name in the database, for example {@code proposal}; never changes. */
    String type();

    /** Refuses (404) what there is not, or what the caller may not know of. */
    void require(UUID id);
}
