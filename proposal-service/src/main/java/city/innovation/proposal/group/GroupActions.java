package city.innovation.proposal.group;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Commands by their wire names, and what else the caller may do. */
@Schema(
        name = "GroupActions",
        requiredProperties = {"state", "actions"},
        examples = "{\"state\":\"RECRUITING\",\"actions\":[\"apply\"]}")
record GroupActions(GroupState state, List<String> actions) {}
