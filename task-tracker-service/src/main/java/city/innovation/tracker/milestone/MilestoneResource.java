package city.innovation.tracker.milestone;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Version;
import city.innovation.tracker.PublicRead;
import city.innovation.tracker.plan.PlanPaths;
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

/** The milestones of a project. */
@Path(PlanPaths.PROJECTS + "/{id}/milestones")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Projects")
@PublicRead
public class MilestoneResource {

    private final MilestoneService service;
    private final MilestoneLists lists;
    private final Answers answers;

    MilestoneResource(MilestoneService service, MilestoneLists lists, Answers answers) {
        this.service = service;
        this.lists = lists;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "addMilestone",
            summary = "Plan a milestone",
            description = "For who manages the project, its department's head and who runs plans, until it ends.")
    @APIResponse(
            responseCode = "201",
            description = "The milestone.",
            content = @Content(schema = @Schema(implementation = Milestone.class)))
    public Response add(@PathParam("id") UUID id, @NotNull @Valid Milestone.Content request) {
        Milestone milestone = service.add(id, request);
        return answers.created(
                PlanPaths.PROJECTS + "/" + id + "/milestones/" + milestone.id(), milestone, milestone.version());
    }

    @GET
    @Operation(
            operationId = "listMilestones",
            summary = "The milestones by their days",
            description = "All of them, at most 200; public without evidence and people.")
    @SecurityRequirementsSet({})
    public Milestone.All list(@PathParam("id") UUID id) {
        return new Milestone.All(lists.of(id));
    }

    @GET
    @Path("{milestoneId}")
    @Operation(operationId = "getMilestone", summary = "Show a milestone")
    @APIResponse(
            responseCode = "200",
            description = "The milestone.",
            content = @Content(schema = @Schema(implementation = Milestone.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id, @PathParam("milestoneId") UUID milestoneId) {
        return view(lists.one(id, milestoneId));
    }

    @PUT
    @Path("{milestoneId}")
    @Transactional
    @Operation(
            operationId = "replaceMilestone",
            summary = "Change what a milestone is",
            description =
                    "All of it. Another day or weight needs a reason; what baselines froze stays, so that the variance shows.")
    @APIResponse(
            responseCode = "200",
            description = "The milestone.",
            content = @Content(schema = @Schema(implementation = Milestone.class)))
    public Response edit(
            @PathParam("id") UUID id,
            @PathParam("milestoneId") UUID milestoneId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Milestone.Content request) {
        return view(service.edit(id, milestoneId, expected, request));
    }

    @POST
    @Path("{milestoneId}/complete")
    @Transactional
    @Command
    @Operation(operationId = "completeMilestone", summary = "Say that it was reached, with what shows it")
    @APIResponse(
            responseCode = "200",
            description = "The milestone.",
            content = @Content(schema = @Schema(implementation = Milestone.class)))
    public Response complete(
            @PathParam("id") UUID id,
            @PathParam("milestoneId") UUID milestoneId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Milestone.Complete request) {
        return view(service.complete(id, milestoneId, expected, request));
    }

    @POST
    @Path("{milestoneId}/reopen")
    @Transactional
    @Command
    @Operation(operationId = "reopenMilestone", summary = "Take back that it was reached")
    @APIResponse(
            responseCode = "200",
            description = "The milestone.",
            content = @Content(schema = @Schema(implementation = Milestone.class)))
    public Response reopen(
            @PathParam("id") UUID id,
            @PathParam("milestoneId") UUID milestoneId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Milestone.Reason request) {
        return view(service.reopen(id, milestoneId, expected, request.reason()));
    }

    @POST
    @Path("{milestoneId}/remove")
    @Transactional
    @Command
    @Operation(operationId = "removeMilestone", summary = "Plan it no longer")
    @APIResponse(responseCode = "204", description = "It is gone; baselines and revisions keep it.")
    public Response remove(
            @PathParam("id") UUID id,
            @PathParam("milestoneId") UUID milestoneId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Milestone.Reason request) {
        service.remove(id, milestoneId, expected, request.reason());
        return Response.noContent().build();
    }

    private Response view(Milestone milestone) {
        return answers.ok(milestone, milestone.version());
    }
}
