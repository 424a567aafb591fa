package city.innovation.tracker.project;

import city.innovation.tracker.plan.ProjectState;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Commands by their wire names, and what else the caller may do. */
@Schema(
        name = "ProjectActions",
        requiredProperties = {"state", "actions"},
        examples =
                "{\"state\":\"IN_PROGRESS\",\"actions\":[\"suspend\",\"complete\",\"switch-method\",\"edit\",\"work\"]}")
record ProjectActions(ProjectState state, List<String> actions) {}
