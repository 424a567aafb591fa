package city.innovation.tracker.check;

import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who was not checked. */
@Path("/api/v1/check-coverage")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Checks")
public class CoverageResource {

    private final Coverage coverage;

    CoverageResource(Coverage coverage) {
        this.coverage = coverage;
    }

    @GET
    @Operation(
            operationId = "getCheckCoverage",
            summary = "How much was checked, by department",
            description =
                    "Living projects and designated areas and tasks of plans that held, as all stood at the end of"
                            + " that time, or stand now while it is not over. A check counts once it is verified, for the time"
                            + " that it is about.")
    public CoverageView get(@BeanParam CoverageFilter filter) {
        return coverage.of(filter);
    }

    @GET
    @Path("unchecked")
    @Operation(operationId = "listUncheckedNodes", summary = "What was not checked, by code")
    @APIResponse(
            responseCode = "200",
            description = "A page of what was not checked.",
            content = @Content(schema = @Schema(implementation = CoverageView.UncheckedPage.class)))
    public Response unchecked(@BeanParam CoverageFilter filter, @BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.answer(uri, coverage.unchecked(filter, paging));
    }
}
