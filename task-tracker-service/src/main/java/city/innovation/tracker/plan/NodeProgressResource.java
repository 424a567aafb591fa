package city.innovation.tracker.plan;

import city.innovation.tracker.PublicRead;
import city.innovation.tracker.plan.ProgressHistory.Curve;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far areas, tasks and projects are, and why. */
@Path(PlanPaths.NODES + "/{id}/progress")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Progress")
@PublicRead
public class NodeProgressResource {

    private static final String AS_OF = "The day for whose end the figures shall hold, Asia/Seoul; now when not given.";
    private static final String FIRST = "The first day, Asia/Seoul; when the plan began when not given.";
    private static final String LAST = "The last day, Asia/Seoul; today when not given.";

    private final Progress progress;
    private final ProgressHistory history;

    NodeProgressResource(Progress progress, ProgressHistory history) {
        this.progress = progress;
        this.history = history;
    }

    @GET
    @Path("explanation")
    @Operation(
            operationId = "explainNodeProgress",
            summary = "Why the figure of an area, a task or a project is what it is",
            description = "The shares add up to the figure. A project is explained by its milestones or indicators.")
    @SecurityRequirementsSet({})
    public Explanation explain(
            @PathParam("id") UUID id, @QueryParam("asOf") @Parameter(description = AS_OF) LocalDate asOf) {
        return progress.explain(id, asOf);
    }

    @GET
    @Path("history")
    @Operation(
            operationId = "getNodeProgressHistory",
            summary = "How far an area, a task or a project was, day by day",
            description = "Planned against actual: the S-curve. At most 1,100 days.")
    @SecurityRequirementsSet({})
    public Curve nodeHistory(
            @PathParam("id") UUID id,
            @QueryParam("from") @Parameter(description = FIRST) LocalDate from,
            @QueryParam("to") @Parameter(description = LAST) LocalDate to) {
        return history.ofNode(id, from, to);
    }
}
