package city.innovation.tracker.plan;

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

/** Adds, shows, edits, moves and removes projects. */
@Path(PlanPaths.PROJECTS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Projects")
@PublicRead
public class ProjectResource {

    private final NodeService service;
    private final NodeViews views;
    private final MergePatch mergePatch;

    ProjectResource(NodeService service, NodeViews views, MergePatch mergePatch) {
        this.service = service;
        this.views = views;
        this.mergePatch = mergePatch;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "addProject",
            summary = "Add a project to a plan",
            description = "For innovation managers, until the plan is confirmed; then by a revision.")
    @APIResponse(
            responseCode = "201",
            description = "The new project.",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response add(@NotNull @Valid NewNode request) {
        return views.created(service.add(NodeKind.PROJECT, request));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getProject",
            summary = "Show a project",
            description = "Public once its plan was confirmed.")
    @APIResponse(
            responseCode = "200",
            description = "The project.",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id) {
        return views.get(NodeKind.PROJECT, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(
            operationId = "editProject",
            summary = "Change texts, people and money of a project",
            description =
                    "A merge patch (RFC 7396), for those who run plans or the department in charge. Its period changes"
                            + " until the plan is confirmed; then by a revision.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = NodeContent.class)))
    @APIResponse(
            responseCode = "200",
            description = "The project.",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response edit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected, @NotNull JsonNode patch)
            throws JsonProcessingException {
        return views.ok(service.edit(
                NodeKind.PROJECT, id, expected, current -> mergePatch.apply(current, patch, NodeContent.class)));
    }

    @POST
    @Path("{id}/move")
    @Transactional
    @Command
    @Operation(
            operationId = "moveProject",
            summary = "Put a project elsewhere, or give it another weight",
            description = "Until the plan is confirmed; then by a revision.")
    @APIResponse(
            responseCode = "200",
            description = "The project.",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response move(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid NodeRequests.Move request) {
        return views.ok(service.move(NodeKind.PROJECT, id, expected, request));
    }

    @POST
    @Path("{id}/remove")
    @Transactional
    @Command
    @Operation(
            operationId = "removeProject",
            summary = "Take a project out of a plan",
            description = "Until the plan is confirmed; then by a revision. Nothing may stand under it.")
    @APIResponse(
            responseCode = "200",
            description = "The project as it was.",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response remove(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid NodeRequests.Reason request) {
        return views.ok(service.remove(NodeKind.PROJECT, id, expected, request.reason()));
    }
}
