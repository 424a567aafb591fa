package city.innovation.tracker.plan;

import city.innovation.tracker.PublicRead;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures of projects by district and by challenge. */
@Path(PlanPaths.PROJECTS + "/statistics")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Projects")
@PublicRead
public class ProjectStatisticsResource {

    private final ProjectStatistics statistics;

    ProjectStatisticsResource(ProjectStatistics statistics) {
        this.statistics = statistics;
    }

    @GET
    @Operation(
            operationId = "getProjectStatistics",
            summary = "Projects by district and by challenge",
            description = "Of plans that hold or held; with the numbers that each rate is made of.")
    @SecurityRequirementsSet({})
    public ProjectStatistics.Split of(
            @QueryParam("plan") @Parameter(description = "Of this plan alone, by its id.") UUID plan,
            @QueryParam("year") @Parameter(description = "Of plans of this year alone.") Integer year) {
        return statistics.of(plan, year);
    }
}
