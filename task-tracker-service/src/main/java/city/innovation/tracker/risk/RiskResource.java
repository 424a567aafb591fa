package city.innovation.tracker.risk;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Version;
import city.innovation.tracker.plan.PlanPaths;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The risks and issues of a project. */
@Path(PlanPaths.PROJECTS + "/{id}/risks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Projects")
public class RiskResource {

    private final RiskService service;
    private final Answers answers;

    RiskResource(RiskService service, Answers answers) {
        this.service = service;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "raiseProjectRisk",
            summary = "Write down a risk or an issue",
            description =
                    "For who manages the project, its department's head and who runs plans. Opens a duty by its day.")
    @APIResponse(
            responseCode = "201",
            description = "The risk or issue.",
            content = @Content(schema = @Schema(implementation = Risk.class)))
    public Response raise(@PathParam("id") UUID id, @NotNull @Valid RiskContent request) {
        Risk risk = service.raise(id, request);
        return answers.created(PlanPaths.PROJECTS + "/" + id + "/risks/" + risk.id(), risk, risk.version());
    }

    @GET
    @Operation(
            operationId = "listProjectRisks",
            summary = "The risks and issues by their days",
            description = "For those who work for the city.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them.",
            content = @Content(schema = @Schema(implementation = Risk.RiskPage.class)))
    public Response list(
            @PathParam("id") UUID id,
            @QueryParam("state") @Parameter(description = "In this state alone.") RiskState state,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(uri, service.page(id, state, paging));
    }

    @GET
    @Path("{riskId}")
    @Operation(operationId = "getProjectRisk", summary = "Show a risk or an issue")
    @APIResponse(
            responseCode = "200",
            description = "The risk or issue.",
            content = @Content(schema = @Schema(implementation = Risk.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response get(@PathParam("id") UUID id, @PathParam("riskId") UUID riskId) {
        return view(service.one(id, riskId));
    }

    @PUT
    @Path("{riskId}")
    @Transactional
    @Operation(
            operationId = "replaceProjectRisk",
            summary = "Change what is said of a risk or an issue",
            description = "All of it. Another owner or day opens another duty in place of the old one.")
    @APIResponse(
            responseCode = "200",
            description = "The risk or issue.",
            content = @Content(schema = @Schema(implementation = Risk.class)))
    public Response edit(
            @PathParam("id") UUID id,
            @PathParam("riskId") UUID riskId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid RiskContent request) {
        return view(service.edit(id, riskId, expected, request));
    }

    @POST
    @Path("{riskId}/close")
    @Transactional
    @Command
    @Operation(operationId = "closeProjectRisk", summary = "Say what came of it")
    @APIResponse(
            responseCode = "200",
            description = "The risk or issue.",
            content = @Content(schema = @Schema(implementation = Risk.class)))
    public Response close(
            @PathParam("id") UUID id,
            @PathParam("riskId") UUID riskId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Risk.Close request) {
        return view(service.close(id, riskId, expected, request.outcome()));
    }

    @POST
    @Path("{riskId}/reopen")
    @Transactional
    @Command
    @Operation(operationId = "reopenProjectRisk", summary = "Deal with it again")
    @APIResponse(
            responseCode = "200",
            description = "The risk or issue.",
            content = @Content(schema = @Schema(implementation = Risk.class)))
    public Response reopen(
            @PathParam("id") UUID id,
            @PathParam("riskId") UUID riskId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Risk.Reopen request) {
        return view(service.reopen(id, riskId, expected, request.reason()));
    }

    private Response view(Risk risk) {
        return answers.ok(risk, risk.version());
    }
}
