package city.innovation.tracker.project;

import city.innovation.kit.http.Command;
import city.innovation.kit.http.Version;
import city.innovation.tracker.plan.NodeViews;
import city.innovation.tracker.plan.PlanPaths;
import city.innovation.tracker.plan.ProjectView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Leads projects on. */
@Path(PlanPaths.PROJECTS + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Projects")
public class ProjectCommandResource {

    private final ProjectService service;
    private final ProjectLookout lookout;
    private final NodeViews views;

    ProjectCommandResource(ProjectService service, ProjectLookout lookout, NodeViews views) {
        this.service = service;
        this.lookout = lookout;
        this.views = views;
    }

    @GET
    @Path("allowed-actions")
    @Operation(
            operationId = "listProjectActions",
            summary = "What the caller may do with it now",
            description = "`work` is to change milestones, indicators, risks and the log.")
    @SecurityRequirementsSet({})
    public ProjectActions allowedActions(@PathParam("id") UUID id) {
        return lookout.actions(id);
    }

    @POST
    @Path("start")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(operationId = "startProject", summary = "Begin to work on it")
    @APIResponse(
            responseCode = "200",
            description = "The project.",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response start(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return views.ok(service.start(id, expected));
    }

    @POST
    @Path("suspend")
    @Transactional
    @Command
    @Operation(operationId = "suspendProject", summary = "Let it rest for a time")
    @APIResponse(
            responseCode = "200",
            description = "The project.",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response suspend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ProjectRequests.Suspend request) {
        return views.ok(service.suspend(id, expected, request.reason()));
    }

    @POST
    @Path("resume")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(operationId = "resumeProject", summary = "Go on after it rested")
    @APIResponse(
            responseCode = "200",
            description = "The project.",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response resume(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return views.ok(service.resume(id, expected));
    }

    @POST
    @Path("complete")
    @Transactional
    @Command
    @Operation(
            operationId = "completeProject",
            summary = "Say that it was carried out, and what it brought",
            description = "With open milestones 409 says how many, where they measure its progress.")
    @APIResponse(
            responseCode = "200",
            description = "The project.",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response complete(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ProjectOutcome request) {
        return views.ok(service.complete(id, expected, request));
    }

    @POST
    @Path("switch-method")
    @Transactional
    @Command
    @Operation(operationId = "switchProjectMethod", summary = "Measure its progress in another way")
    @APIResponse(
            responseCode = "200",
            description = "The project.",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response switchMethod(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ProjectRequests.SwitchMethod request) {
        return views.ok(service.switchMethod(id, expected, request));
    }

    @PUT
    @Path("partners")
    @Transactional
    @Operation(
            operationId = "setProjectPartners",
            summary = "Say who works with it from outside, and whether citizens lead it",
            description = "For those who run plans or the department in charge, until it ends.")
    @APIResponse(
            responseCode = "200",
            description = "The project.",
            content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response workWith(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ProjectRequests.Partners request) {
        return views.ok(service.workWith(id, expected, request));
    }
}
