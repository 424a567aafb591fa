package city.innovation.proposal;

import city.innovation.http.Caller;
import city.innovation.kit.access.CollectionAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What a caller may do with proposals as a whole. */
@ApplicationScoped
class ProposalCollection implements CollectionAccess {

    @Override
    public String collection() {
        return ProposalImport.KIND;
    }

    @Override
    public List<String> actions(Caller caller) {
        List<String> actions = new ArrayList<>(List.of("list", "export"));
        if (ProposalAccess.mayPropose(caller)) {
            actions.add("create");
        }
        if (ProposalAccess.mayImport(caller)) {
            actions.add("import");
        }
        return actions;
    }
}
