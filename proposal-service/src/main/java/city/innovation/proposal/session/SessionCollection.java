package city.innovation.proposal.session;

import city.innovation.http.Caller;
import city.innovation.kit.access.CollectionAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What a caller may do with sessions as a whole. */
@ApplicationScoped
class SessionCollection implements CollectionAccess {

    @Override
    public String collection() {
        return "sessions";
    }

    @Override
    public List<String> actions(Caller caller) {
        List<String> actions = new ArrayList<>(List.of("list", "export"));
        if (SessionAccess.mayPlan(caller)) {
            actions.add("create");
        }
        return actions;
    }
}
