package city.innovation.tracker.policy;

import city.innovation.http.Caller;
import city.innovation.kit.access.CollectionAccess;
import city.innovation.tracker.organisation.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a caller may do with policies as a whole. */
@ApplicationScoped
class PolicyCollection implements CollectionAccess {

    private final Standing standing;

    PolicyCollection(Standing standing) {
        this.standing = standing;
    }

    @Override
    public String collection() {
        return "policies";
    }

    @Override
    public List<String> actions(Caller caller) {
        if (standing.manages()) {
            return List.of("list", "create", "import");
        }
        return standing.isStaff() && !standing.audits() ? List.of("list", "create") : List.of("list");
    }
}
