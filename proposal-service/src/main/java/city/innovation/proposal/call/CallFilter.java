package city.innovation.proposal.call;

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

    /** The conditions; their parameters are added. Drafts are left out unless the caller may see them. */
    String where(boolean drafts, List<Object> parameters) {
        StringBuilder where = new StringBuilder(drafts ? "true" : "state <> 'DRAFT'");
        if (states != null && !states.isEmpty()) {
            where.append(" and state = any(?)");
            parameters.add(states.stream().map(Enum::name).toList());
        }
        if (challenge != null) {
            where.append(" and challenge = ?");
            parameters.add(challenge);
        }
        return where.toString();
    }

    @Override
    public String toString() {
        return states + "\n" + challenge;
    }
}
