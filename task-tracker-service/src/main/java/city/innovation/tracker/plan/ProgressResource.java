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

/** How far plans are, and why. */
@Path(PlanPaths.PLANS + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Progress")
@PublicRead
public class ProgressResource {

    private static final String AS_OF = "The day for whose end the figures shall hold, Asia/Seoul; now when not given.";
    private static final String FIRST = "The first day, Asia/Seoul; when the plan began when not given.";
    private static final String LAST = "The last day, Asia/Seoul; today when not given.";

    private final Progress progress;
    private final ProgressHistory history;
    private final PlanTrees trees;

    ProgressResource(Progress progress, ProgressHistory history, PlanTrees trees) {
        this.progress = progress;
        this.history = history;
        this.trees = trees;
    }

    @GET
    @Path("tree")
    @Operation(operationId = "getPlanTree", summary = "What stands in a plan", description = "Without figures.")
    @SecurityRequirementsSet({})
    public PlanTree tree(@PathParam("id") UUID id) {
        return trees.of(id);
    }

    @GET
    @Path("progress")
    @Operation(
            operationId = "getPlanProgress",
            summary = "How far a plan is, node by node",
            description = "Computed from its projects at this moment, or as they stood at the end of a day.")
    @SecurityRequirementsSet({})
    public ProgressTree progress(
            @PathParam("id") UUID id, @QueryParam("asOf") @Parameter(description = AS_OF) LocalDate asOf) {
        return progress.tree(id, asOf);
    }

    @GET
    @Path("progress/explanation")
    @Operation(
            operationId = "explainPlanProgress",
            summary = "Why the figure of a plan is what it is",
            description = "The shares add up to the figure.")
    @SecurityRequirementsSet({})
    public Explanation explainPlan(
            @PathParam("id") UUID id, @QueryParam("asOf") @Parameter(description = AS_OF) LocalDate asOf) {
        return progress.explainPlan(id, asOf);
    }

    @GET
    @Path("progress/history")
    @Operation(
            operationId = "getPlanProgressHistory",
            summary = "How far a plan was, day by day",
            description = "Planned against actual: the S-curve. At most 1,100 days.")
    @SecurityRequirementsSet({})
    public Curve planHistory(
            @PathParam("id") UUID id,
            @QueryParam("from") @Parameter(description = FIRST) LocalDate from,
            @QueryParam("to") @Parameter(description = LAST) LocalDate to) {
        return history.ofPlan(id, from, to);
    }
}
