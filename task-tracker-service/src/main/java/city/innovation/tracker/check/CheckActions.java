package city.innovation.tracker.check;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The wire names of the commands that the caller may give a check now. */
@Schema(
        name = "CheckActions",
        requiredProperties = {"state", "actions"},
        examples = "{\"state\":\"SUBMITTED\",\"actions\":[\"verify\",\"reopen\"]}")
record CheckActions(CheckState state, List<String> actions) {

    /** The same for a corrective action. */
    @Schema(
            name = "CorrectiveActionActions",
            requiredProperties = {"state", "actions"},
            examples = "{\"state\":\"REPORTED\",\"actions\":[\"confirm\",\"reject\"]}")
    record OfCorrection(CorrectionState state, List<String> actions) {}
}
