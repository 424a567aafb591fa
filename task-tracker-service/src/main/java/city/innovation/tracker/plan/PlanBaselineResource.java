package city.innovation.tracker.plan;

import city.innovation.tracker.PublicRead;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The baselines of a plan. */
@Path(PlanPaths.PLANS + "/{id}/baselines")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Baselines")
@PublicRead
public class PlanBaselineResource {

    private final VarianceService service;

    PlanBaselineResource(VarianceService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listPlanBaselines", summary = "The baselines of a plan, first to last")
    @SecurityRequirementsSet({})
    public BaselineView.All all(@PathParam("id") UUID id) {
        return new BaselineView.All(service.ofPlan(id));
    }
}
