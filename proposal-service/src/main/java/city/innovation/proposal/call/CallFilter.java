package city.innovation.proposal.call;

import city.innovation.kit.sql.Conditions;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of calls is narrowed by. */
class CallFilter {

    @QueryParam("state")
    @Parameter(description = "One of these states; may be repeated.")
    List<CallState> states;

    @QueryParam("challenge")
    @Parameter(description = "Code of the city challenge that they serve.")
    String challenge;

    /** Drafts are left out unless the caller may see them. */
    Conditions conditions(boolean drafts) {
        Conditions where = new Conditions();
        if (!drafts) {
            where.add("state <> 'DRAFT'");
        }
        if (states != null && !states.isEmpty()) {
            where.add("state = any(?)", states.stream().map(Enum::name).toList());
        }
        where.equal("challenge", challenge);
        return where;
    }

    @Override
    public String toString() {
        return states + "\n" + challenge;
    }
}
