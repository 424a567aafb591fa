package city.innovation.tracker.delegation;

import city.innovation.http.Caller;
import city.innovation.kit.access.CollectionAccess;
import city.innovation.tracker.organisation.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a caller may do with delegations as a whole. */
@ApplicationScoped
class DelegationCollection implements CollectionAccess {

    private final Standing standing;

    DelegationCollection(Standing standing) {
        this.standing = standing;
    }

    @Override
    public String collection() {
        return "delegations";
    }

    @Override
    public List<String> actions(Caller caller) {
        if (!standing.isStaff()) {
            return List.of();
        }
        return caller.deputy() == null ? List.of("list", "create") : List.of("list");
    }
}
