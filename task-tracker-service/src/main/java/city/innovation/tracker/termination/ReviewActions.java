package city.innovation.tracker.termination;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Commands by their wire names. */
@Schema(
        name = "TerminationActions",
        requiredProperties = {"state", "actions"},
        examples = "{\"state\":\"REVIEW\",\"actions\":[\"terminate\",\"consolidate\",\"continue\"]}")
record ReviewActions(ReviewState state, List<String> actions) {}
