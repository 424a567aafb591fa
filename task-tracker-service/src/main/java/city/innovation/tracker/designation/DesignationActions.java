package city.innovation.tracker.designation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The wire names of the commands that the caller may give now. */
@Schema(
        name = "DesignationActions",
        requiredProperties = {"state", "actions"},
        examples = "{\"state\":\"HELD\",\"actions\":[\"score\",\"end\"]}")
record DesignationActions(DesignationState state, List<String> actions) {}
