package city.innovation.tracker.plan;

import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Sort;
import city.innovation.tracker.PublicRead;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists of plans. */
@Path(PlanPaths.PLANS)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Plans")
@PublicRead
public class PlanListResource {

    private final PlanLists lists;

    PlanListResource(PlanLists lists) {
        this.lists = lists;
    }

    @GET
    @Operation(
            operationId = "listPlans",
            summary = "List plans",
            description = "Drafts for those who work for the city.")
    @APIResponse(
            responseCode = "200",
            description = "A page of plans.",
            content = @Content(schema = @Schema(implementation = PlanSummary.PlanPage.class)))
    @SecurityRequirementsSet({})
    public Response plans(
            @BeanParam PlanFilter filter,
            @QueryParam("sort") @Parameter(description = "`createdAt` or `year`, the latest first with `-`.") Sort sort,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(uri, lists.plans(filter, paging.sorted(sort)));
    }
}
