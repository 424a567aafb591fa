package city.innovation.tracker.designation;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.MergePatch;
import city.innovation.kit.http.Version;
import city.innovation.tracker.PublicRead;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Designates, shows and ends key tasks and brand projects. */
@Path(DesignationResource.DESIGNATIONS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Designations")
@PublicRead
public class DesignationResource {

    static final String DESIGNATIONS = "/api/v1/designations";

    private final DesignationService service;
    private final DesignationDesk desk;
    private final Answers answers;
    private final MergePatch mergePatch;

    DesignationResource(DesignationService service, DesignationDesk desk, Answers answers, MergePatch mergePatch) {
        this.service = service;
        this.desk = desk;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "makeDesignation",
            summary = "Designate an area, task or project",
            description =
                    "For innovation managers, in a plan that holds. Over the quota of its kind for the plan's year it"
                            + " is refused with 409 that says how many there are. Emits `city.innovation.designation.made.v1`.")
    @APIResponse(
            responseCode = "201",
            description = "The designation.",
            content = @Content(schema = @Schema(implementation = Designation.class)))
    public Response make(@NotNull @Valid NewDesignation request) {
        Designation made = service.make(request);
        return answers.created(DESIGNATIONS + "/" + made.id(), made, made.version());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getDesignation", summary = "Show a designation", description = "Public.")
    @APIResponse(
            responseCode = "200",
            description = "The designation.",
            content = @Content(schema = @Schema(implementation = Designation.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id) {
        return view(desk.visible(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(
            operationId = "editDesignation",
            summary = "Change its reason, last day or cadence",
            description = "A merge patch (RFC 7396): null takes a field away. Emits"
                    + " `city.innovation.designation.edited.v1`.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = DesignationTerms.class)))
    @APIResponse(
            responseCode = "200",
            description = "The designation.",
            content = @Content(schema = @Schema(implementation = Designation.class)))
    public Response edit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected, @NotNull JsonNode patch)
            throws JsonProcessingException {
        return view(service.edit(id, expected, current -> mergePatch.apply(current, patch, DesignationTerms.class)));
    }

    @POST
    @Path("{id}/score")
    @Transactional
    @Command
    @Operation(operationId = "scoreDesignation", summary = "Keep what a survey of citizens found")
    @APIResponse(
            responseCode = "200",
            description = "The designation.",
            content = @Content(schema = @Schema(implementation = Designation.class)))
    public Response score(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Survey request) {
        return view(service.score(id, expected, request));
    }

    @POST
    @Path("{id}/end")
    @Transactional
    @Command
    @Operation(operationId = "endDesignation", summary = "End it, with the reason")
    @APIResponse(
            responseCode = "200",
            description = "The designation.",
            content = @Content(schema = @Schema(implementation = Designation.class)))
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid NewDesignation.End request) {
        return view(service.end(id, expected, request.reason()));
    }

    private Response view(Designation designation) {
        return answers.ok(designation, designation.version());
    }
}
