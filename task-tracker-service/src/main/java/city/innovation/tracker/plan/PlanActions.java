package city.innovation.tracker.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Commands by their wire names, and what else the caller may do. */
@Schema(
        name = "PlanActions",
        requiredProperties = {"state", "actions"},
        examples = "{\"state\":\"UNDER_ADVICE\",\"actions\":[\"confirm\",\"return-to-draft\"]}")
record PlanActions(PlanState state, List<String> actions) {}
