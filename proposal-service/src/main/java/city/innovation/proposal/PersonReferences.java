package city.innovation.proposal;

import java.util.List;
import java.util.UUID;

/** A feature beside proposals that names people; whom it names stays known. */
public interface PersonReferences {

    /** Whether anything of it names that person. */
    boolean names(String subject);

    /** Whom it names about that proposal; once the proposal is erased they stay known by others alone. */
    default List<String> namedAt(UUID proposalId) {
        return List.of();
    }
}
