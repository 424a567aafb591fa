package city.innovation.tracker.designation;

import city.innovation.http.Caller;
import city.innovation.http.Role;
import city.innovation.kit.access.CollectionAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a caller may do with designations as a whole. */
@ApplicationScoped
class DesignationCollection implements CollectionAccess {

    @Override
    public String collection() {
        return "designations";
    }

    @Override
    public List<String> actions(Caller caller) {
        return caller.has(Role.INNOVATION_MANAGER) ? List.of("list", "create") : List.of("list");
    }
}
