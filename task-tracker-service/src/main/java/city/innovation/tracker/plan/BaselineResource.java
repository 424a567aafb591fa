package city.innovation.tracker.plan;

import city.innovation.tracker.PublicRead;
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

/** What was frozen of plans when they were confirmed and revised. */
@Path(PlanPaths.BASELINES + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Baselines")
@PublicRead
public class BaselineResource {

    private final VarianceService service;

    BaselineResource(VarianceService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "getBaseline",
            summary = "The whole tree as it was frozen",
            description = "In the order of codes; what had been taken out before stands there as removed.")
    @SecurityRequirementsSet({})
    public FrozenNode.Frozen get(@PathParam("id") UUID id) {
        return service.frozen(id);
    }

    @GET
    @Path("variance")
    @Operation(
            operationId = "getBaselineVariance",
            summary = "How the plan differs from the baseline, node by node",
            description = "For a past day the same figures come out again, to the digit.")
    @SecurityRequirementsSet({})
    public Variance variance(
            @PathParam("id") UUID id,
            @QueryParam("asOf")
                    @Parameter(
                            description =
                                    "The day for whose end the plan is looked at, Asia/Seoul; now when not given.")
                    LocalDate asOf) {
        return service.variance(id, asOf);
    }
}
