package city.innovation.proposal.session;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Commands by their wire names, and what else the caller may do. */
@Schema(
        name = "SessionActions",
        requiredProperties = {"state", "actions"},
        examples = "{\"state\":\"OPEN\",\"actions\":[\"sign-up\"]}")
record SessionActions(SessionState state, List<String> actions) {}
