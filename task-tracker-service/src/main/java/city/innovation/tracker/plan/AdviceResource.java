package city.innovation.tracker.plan;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Version;
import city.innovation.tracker.PublicRead;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the public-private council advises on plans. */
@Path(PlanPaths.PLANS + "/{id}/advice")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Plans")
@PublicRead
public class AdviceResource {

    private final AdviceService service;
    private final Answers answers;

    AdviceResource(AdviceService service, Answers answers) {
        this.service = service;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listPlanAdvice",
            summary = "What the council advised, and what was answered",
            description = "In the order of its numbers.")
    @SecurityRequirementsSet({})
    public Advice.All all(@PathParam("id") UUID id) {
        return new Advice.All(service.of(id));
    }

    @GET
    @Path("{adviceId}")
    @Operation(operationId = "getPlanAdvice", summary = "Show an advice")
    @APIResponse(
            responseCode = "200",
            description = "The advice.",
            content = @Content(schema = @Schema(implementation = Advice.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id, @PathParam("adviceId") UUID adviceId) {
        Advice advice = service.one(id, adviceId);
        return answers.ok(advice, advice.version());
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "advisePlan",
            summary = "Advise on a plan",
            description =
                    "For members of the council, or taken down by innovation managers, while the plan is before it.")
    @APIResponse(
            responseCode = "201",
            description = "The advice.",
            content = @Content(schema = @Schema(implementation = Advice.class)))
    public Response advise(@PathParam("id") UUID id, @NotNull @Valid AdviceRequests.Add request) {
        Advice advice = service.advise(id, request);
        return answers.created(PlanPaths.PLANS + "/" + id + "/advice/" + advice.id(), advice, advice.version());
    }

    @POST
    @Path("{adviceId}/answer")
    @Transactional
    @Command
    @Operation(
            operationId = "answerPlanAdvice",
            summary = "Say what becomes of an advice",
            description = "For innovation managers, until the plan is confirmed.")
    @APIResponse(
            responseCode = "200",
            description = "The advice.",
            content = @Content(schema = @Schema(implementation = Advice.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("adviceId") UUID adviceId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid AdviceRequests.Answer request) {
        Advice advice = service.answer(id, adviceId, expected, request);
        return answers.ok(advice, advice.version());
    }
}
