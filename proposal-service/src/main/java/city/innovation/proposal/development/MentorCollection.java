package city.innovation.proposal.development;

import city.innovation.http.Caller;
import city.innovation.http.Role;
import city.innovation.kit.access.CollectionAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a caller may do with mentors as a whole. */
@ApplicationScoped
class MentorCollection implements CollectionAccess {

    @Override
    public String collection() {
        return "mentors";
    }

    @Override
    public List<String> actions(Caller caller) {
        if (caller.has(Role.INNOVATION_MANAGER)) {
            return List.of("list", "create");
        }
        return MentorService.mayRead(caller) ? List.of("list") : List.of();
    }
}
