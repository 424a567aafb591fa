package city.innovation.proposal.group;

import city.innovation.http.Caller;
import city.innovation.http.Role;
import city.innovation.kit.access.CollectionAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a caller may do with groups as a whole. */
@ApplicationScoped
class GroupCollection implements CollectionAccess {

    private static final Set<Role> FOUNDERS =
            EnumSet.of(Role.INNOVATION_MANAGER, Role.DEPARTMENT_MANAGER, Role.OFFICIAL);

    @Override
    public String collection() {
        return "groups";
    }

    @Override
    public List<String> actions(Caller caller) {
        return caller.roles().stream().anyMatch(FOUNDERS::contains) ? List.of("list", "create") : List.of("list");
    }
}
