package city.innovation.tracker.plan;

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

/** Begins, shows and edits plans. */
@Path(PlanPaths.PLANS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Plans")
@PublicRead
public class PlanResource {

    private final PlanService service;
    private final PlanHistory history;
    private final Answers answers;
    private final MergePatch mergePatch;

    PlanResource(PlanService service, PlanHistory history, Answers answers, MergePatch mergePatch) {
        this.service = service;
        this.history = history;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @POST
    @Transactional
    @Command
    @Operation(operationId = "beginPlan", summary = "Begin a plan", description = "For innovation managers.")
    @APIResponse(
            responseCode = "201",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response begin(@NotNull @Valid NewPlan request) {
        Plan plan = service.begin(request);
        return answers.created(PlanPaths.PLANS + "/" + plan.id(), PlanView.of(plan), plan.version());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getPlan",
            summary = "Show a plan",
            description = "Public once it was confirmed; drafts for those who work for the city.")
    @APIResponse(
            responseCode = "200",
            description = "The plan.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id) {
        PlanView plan = history.view(id);
        return answers.ok(plan, plan.version());
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(
            operationId = "editPlan",
            summary = "Change what it says of itself",
            description = "A merge patch (RFC 7396). Its period and how it averages change only until it is confirmed.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = PlanContent.class)))
    @APIResponse(
            responseCode = "200",
            description = "The plan.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response edit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected, @NotNull JsonNode patch)
            throws JsonProcessingException {
        return view(service.edit(id, expected, current -> mergePatch.apply(current, patch, PlanContent.class)));
    }

    @GET
    @Path("{id}/allowed-actions")
    @Operation(operationId = "listPlanActions", summary = "What the caller may do with it now")
    @SecurityRequirementsSet({})
    public PlanActions allowedActions(@PathParam("id") UUID id) {
        return history.actions(id);
    }

    private Response view(Plan plan) {
        return answers.ok(PlanView.of(plan), plan.version());
    }
}
