package city.innovation.tracker.workitem;

import city.innovation.tracker.plan.NodeDesk;
import city.innovation.tracker.plan.PlanAccess;
import city.innovation.tracker.plan.PlanPaths;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is alike to a project. */
@Path(PlanPaths.PROJECTS + "/{id}/similar")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Projects")
public class SimilarProjectResource {

    private final NodeDesk nodes;
    private final PlanAccess access;
    private final OverlapSearch overlaps;

    SimilarProjectResource(NodeDesk nodes, PlanAccess access, OverlapSearch overlaps) {
        this.nodes = nodes;
        this.access = access;
        this.overlaps = overlaps;
    }

    @GET
    @Operation(
            operationId = "listWorkSimilarToProject",
            summary = "Work whose texts are alike a project's",
            description = "Standing work and projects of all departments, the most alike first, at most 20. For those"
                    + " who work for the city.")
    public SimilarWork.All similar(@PathParam("id") UUID id) {
        access.require(access.isStaff());
        return new SimilarWork.All(overlaps.of(id, nodes.visibleProject(id).folded()));
    }
}
