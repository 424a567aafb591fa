package city.innovation.proposal.grievance;

import city.innovation.kit.change.ChangeView;
import city.innovation.kit.change.Changes;
import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Opens and shows grievances. */
@Path(GrievanceResource.GRIEVANCES)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Grievances")
public class GrievanceResource {

    static final String GRIEVANCES = "/api/v1/grievances";

    private final GrievanceService service;
    private final Grievances grievances;
    private final GrievanceAccess access;
    private final Changes changes;
    private final Answers answers;

    GrievanceResource(
            GrievanceService service, Grievances grievances, GrievanceAccess access, Changes changes, Answers answers) {
        this.service = service;
        this.grievances = grievances;
        this.access = access;
        this.changes = changes;
        this.answers = answers;
    }

    /** Who changed what, first to last. */
    @Schema(name = "GrievanceRevisions", requiredProperties = "items", examples = "{\"items\":[]}")
    record Revisions(List<ChangeView> items) {}

    /** The commands' wire names. */
    @Schema(
            name = "GrievanceActions",
            requiredProperties = {"state", "actions"},
            examples = "{\"state\":\"OPENED\",\"actions\":[\"recommend\",\"close\"]}")
    record Actions(GrievanceState state, List<String> actions) {}

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "openGrievance",
            summary = "Take a voice up as a grievance",
            description =
                    "By the ombudsman alone, once per voice; what departments do with the voice goes on beside it.")
    @APIResponse(
            responseCode = "201",
            description = "The new grievance.",
            content = @Content(schema = @Schema(implementation = GrievanceView.class)))
    public Response open(@NotNull @Valid GrievanceRequests.Open request) {
        Grievance grievance = service.open(request);
        return answers.created(GRIEVANCES + "/" + grievance.id(), GrievanceView.of(grievance), grievance.version());
    }

    @GET
    @Operation(
            operationId = "listGrievances",
            summary = "List grievances, latest first",
            description = "Departments see those that are addressed to them.")
    @APIResponse(
            responseCode = "200",
            description = "A page of grievances.",
            content = @Content(schema = @Schema(implementation = GrievanceView.GrievancePage.class)))
    public Response list(@BeanParam Grievances.Filter filter, @BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.answer(uri, grievances.page(filter, paging, Pages.filters(uri)));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getGrievance", summary = "Show a grievance")
    @APIResponse(
            responseCode = "200",
            description = "The grievance.",
            content = @Content(schema = @Schema(implementation = GrievanceView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response get(@PathParam("id") UUID id) {
        Grievance grievance = grievances.require(id);
        return answers.ok(GrievanceView.of(grievance), grievance.version());
    }

    @GET
    @Path("{id}/revisions")
    @Operation(operationId = "listGrievanceRevisions", summary = "Who changed what, first to last")
    public Revisions revisions(@PathParam("id") UUID id) {
        return new Revisions(changes.of(grievances.require(id).id()));
    }

    @GET
    @Path("{id}/allowed-actions")
    @Operation(operationId = "listGrievanceActions", summary = "The commands that the caller may give now")
    public Actions allowedActions(@PathParam("id") UUID id) {
        Grievance grievance = grievances.require(id);
        return new Actions(grievance.state(), access.allowed(grievance));
    }
}
