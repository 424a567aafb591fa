package city.innovation.tracker.plan;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Version;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Leads plans on. */
@Path(PlanPaths.PLANS + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Plans")
public class PlanCommandResource {

    private final PlanService service;
    private final RevisionService revisions;
    private final Answers answers;

    PlanCommandResource(PlanService service, RevisionService revisions, Answers answers) {
        this.service = service;
        this.revisions = revisions;
        this.answers = answers;
    }

    @POST
    @Path("request-advice")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(
            operationId = "requestPlanAdvice",
            summary = "Put it before the public-private council",
            description = "Emits `city.innovation.plan.advice-requested.v1`.")
    @APIResponse(
            responseCode = "200",
            description = "The plan.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response requestAdvice(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(service.requestAdvice(id, expected));
    }

    @POST
    @Path("return-to-draft")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(
            operationId = "returnPlanToDraft",
            summary = "Take it back to be worked on",
            description = "Emits `city.innovation.plan.returned-to-draft.v1`.")
    @APIResponse(
            responseCode = "200",
            description = "The plan.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response returnToDraft(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(service.returnToDraft(id, expected));
    }

    @POST
    @Path("confirm")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(
            operationId = "confirmPlan",
            summary = "Let it hold",
            description =
                    "Every advice was answered (else 409). Its tree is frozen as the first baseline. Emits `city.innovation.plan.confirmed.v1`.")
    @APIResponse(
            responseCode = "200",
            description = "The plan.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response confirm(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(service.confirm(id, expected));
    }

    @POST
    @Path("revise")
    @Transactional
    @Command
    @Operation(
            operationId = "revisePlan",
            summary = "Change the structure of a plan that holds",
            description =
                    "All changes or none. The tree is then frozen as another baseline. Emits"
                            + " `city.innovation.plan.revised.v1` and an event for each project that came, moved or got other dates.")
    @APIResponse(
            responseCode = "200",
            description = "The plan.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid RevisePlan request) {
        return view(revisions.revise(id, expected, request));
    }

    @POST
    @Path("close")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(operationId = "closePlan", summary = "End it", description = "Emits `city.innovation.plan.closed.v1`.")
    @APIResponse(
            responseCode = "200",
            description = "The plan.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(service.close(id, expected));
    }

    private Response view(Plan plan) {
        return answers.ok(PlanView.of(plan), plan.version());
    }
}
