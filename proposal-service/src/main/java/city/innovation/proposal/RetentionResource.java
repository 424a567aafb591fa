package city.innovation.proposal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows which personal data went because its time was over. */
@Path("/api/v1/services/proposal/retention-runs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Operations")
public class RetentionResource {

    private final RetentionRuns runs;

    RetentionResource(RetentionRuns runs) {
        this.runs = runs;
    }

    @GET
    @RolesAllowed({"operator", "auditor", "innovation-manager"})
    @Operation(
            operationId = "listRetentionRuns",
            summary = "What was erased, day by day",
            description =
                    "Personal data of declined proposals goes after two years, of adopted ones after three;"
                            + " people of sessions and groups after two; histories, links and figures stay. The latest 400 days.")
    public RetentionRun.RetentionRunList list() {
        return new RetentionRun.RetentionRunList(runs.latest());
    }
}
