package city.innovation.tracker.check;

import city.innovation.http.Caller;
import city.innovation.http.Role;
import city.innovation.kit.access.CollectionAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a caller may do with checks as a whole. */
@ApplicationScoped
class CheckCollection implements CollectionAccess {

    private static final Set<Role> OUTSIDE = EnumSet.of(Role.CITIZEN, Role.EVALUATOR, Role.SYSTEM, Role.OPERATOR);

    @Override
    public String collection() {
        return "checks";
    }

    @Override
    public List<String> actions(Caller caller) {
        if (caller.has(Role.TF_MEMBER)) {
            return List.of("list", "export", "create");
        }
        return OUTSIDE.containsAll(caller.roles()) ? List.of() : List.of("list", "export");
    }
}
