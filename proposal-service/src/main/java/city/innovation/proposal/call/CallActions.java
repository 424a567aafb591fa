package city.innovation.proposal.call;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the caller may do with a call now.
 *
 * @param actions the commands' wire names
 */
@Schema(
        name = "OpenCallActions",
        requiredProperties = {"state", "actions"},
        examples = "{\"state\":\"OPEN\",\"actions\":[\"close\",\"cancel\"]}")
record CallActions(CallState state, List<String> actions) {}
