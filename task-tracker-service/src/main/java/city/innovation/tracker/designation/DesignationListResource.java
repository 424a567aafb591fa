package city.innovation.tracker.designation;

import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Sort;
import city.innovation.tracker.PublicRead;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists of designations, their surveys and quotas. */
@Path(DesignationResource.DESIGNATIONS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Designations")
@PublicRead
public class DesignationListResource {

    private final DesignationLists lists;
    private final DesignationDesk desk;
    private final Designations designations;
    private final QuotaRoom room;

    DesignationListResource(DesignationLists lists, DesignationDesk desk, Designations designations, QuotaRoom room) {
        this.lists = lists;
        this.desk = desk;
        this.designations = designations;
        this.room = room;
    }

    @GET
    @Operation(operationId = "listDesignations", summary = "List key tasks and brand projects", description = "Public.")
    @APIResponse(
            responseCode = "200",
            description = "A page of designations.",
            content = @Content(schema = @Schema(implementation = Designation.DesignationPage.class)))
    @SecurityRequirementsSet({})
    public Response list(
            @BeanParam DesignationFilter filter,
            @QueryParam("sort") @Parameter(description = "`madeAt`, the latest first with `-`.") Sort sort,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(uri, lists.page(filter, paging.sorted(sort)));
    }

    @GET
    @Path("quotas")
    @Operation(operationId = "getDesignationQuotas", summary = "How many may be designated for a year, and are")
    @SecurityRequirementsSet({})
    public QuotaView.QuotaList quotas(
            @QueryParam("year") @NotNull @Parameter(description = "The year of the plan.") Integer year) {
        return new QuotaView.QuotaList(room.of(year));
    }

    @GET
    @Path("{id}/surveys")
    @Operation(operationId = "listDesignationSurveys", summary = "What citizens said of it, the latest first")
    @SecurityRequirementsSet({})
    public Survey.Surveys surveys(@PathParam("id") UUID id) {
        return new Survey.Surveys(designations.surveys(desk.visible(id).id()), null);
    }

    @GET
    @Path("{id}/allowed-actions")
    @Operation(operationId = "getDesignationAllowedActions", summary = "What may the caller do with it now?")
    @SecurityRequirementsSet({})
    public DesignationActions actions(@PathParam("id") UUID id) {
        Designation designation = desk.visible(id);
        return new DesignationActions(designation.state(), desk.allowed(designation));
    }
}
