package city.innovation.tracker.plan;

import city.innovation.kit.change.ChangeView;
import city.innovation.kit.change.Diff;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who changed what in plans. */
@Path(PlanPaths.PLANS + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Plans")
public class PlanHistoryResource {

    private static final String FROM = "The version to compare from.";
    private static final String TO = "The version to compare to.";

    private final PlanHistory history;

    PlanHistoryResource(PlanHistory history) {
        this.history = history;
    }

    @GET
    @Path("revisions")
    @Operation(
            operationId = "listPlanRevisions",
            summary = "Who changed the plan, first to last",
            description = "For those who work for the city.")
    public Revisions ofPlan(@PathParam("id") UUID id) {
        return new Revisions(history.ofPlan(id));
    }

    @GET
    @Path("revisions/diff")
    @Operation(operationId = "diffPlanRevisions", summary = "What changed in the plan between two versions")
    public Diff ofPlan(
            @PathParam("id") UUID id,
            @QueryParam("from") @NotNull @Parameter(description = FROM) Integer from,
            @QueryParam("to") @NotNull @Parameter(description = TO) Integer to) {
        return history.ofPlan(id, from, to);
    }

    /** The revisions of a plan or a node. */
    @Schema(name = "PlanRevisions", requiredProperties = "items", examples = """
                    {"items":[{"version":1,"at":"2020-01-06T01:00:00Z","command":"begin","actor":"E30001",
                     "actorRole":"innovation-manager"}]}""")
    record Revisions(List<ChangeView> items) {}
}
