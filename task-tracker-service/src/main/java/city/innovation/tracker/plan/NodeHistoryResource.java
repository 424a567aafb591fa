package city.innovation.tracker.plan;

import city.innovation.kit.change.Diff;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who changed what in areas, tasks and projects. */
@Path(PlanPaths.NODES + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Plans")
public class NodeHistoryResource {

    private static final String FROM = "The version to compare from.";
    private static final String TO = "The version to compare to.";

    private final PlanHistory history;

    NodeHistoryResource(PlanHistory history) {
        this.history = history;
    }

    @GET
    @Path("revisions")
    @Operation(
            operationId = "listNodeRevisions",
            summary = "Who changed an area, a task or a project, first to last",
            description = "For those who work for the city.")
    public PlanHistoryResource.Revisions ofNode(@PathParam("id") UUID id) {
        return new PlanHistoryResource.Revisions(history.ofNode(id));
    }

    @GET
    @Path("revisions/diff")
    @Operation(
            operationId = "diffNodeRevisions",
            summary = "What changed in an area, a task or a project between two versions")
    public Diff ofNode(
            @PathParam("id") UUID id,
            @QueryParam("from") @NotNull @Parameter(description = FROM) Integer from,
            @QueryParam("to") @NotNull @Parameter(description = TO) Integer to) {
        return history.ofNode(id, from, to);
    }
}
