package city.innovation.tracker.policy;

import city.innovation.tracker.organisation.Standing;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may bring policies in by a file. */
@ApplicationScoped
class PolicyImporters {

    private final Standing standing;

    PolicyImporters(Standing standing) {
        this.standing = standing;
    }

    void requireImporter() {
        standing.require(standing.manages());
    }
}
