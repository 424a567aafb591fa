package city.innovation.proposal;

import java.util.UUID;

/** Holds what a proposal can come of. */
public interface OriginSource {

    /** As links name it, for example {@code voice}. */
    String type();

    /** Whether there is such a one that the caller may know of. */
    boolean knows(UUID id);

    /** Notes there that the proposal came of it; not needed where it shows {@link KnownProposals#comingOf}. */
    default void tie(UUID id, UUID proposalId) {}
}
