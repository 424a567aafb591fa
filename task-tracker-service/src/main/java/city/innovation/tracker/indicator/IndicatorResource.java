package city.innovation.tracker.indicator;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Version;
import city.innovation.tracker.PublicRead;
import city.innovation.tracker.plan.PlanPaths;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** The indicators of a project. */
@Path(PlanPaths.PROJECTS + "/{id}/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Projects")
@PublicRead
public class IndicatorResource {

    private final IndicatorService service;
    private final Answers answers;

    IndicatorResource(IndicatorService service, Answers answers) {
        this.service = service;
        this.answers = answers;
    }

    @Schema(name = "RemoveIndicator", examples = "{\"reason\":\"다른 지표로 바꿉니다.\"}")
    record Remove(
            @NotBlank @Size(max = 5_000) @Schema(description = "Why.")
            String reason) {}

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "addIndicator",
            summary = "Set an indicator",
            description = "For who manages the project, its department's head and who runs plans, until it ends.")
    @APIResponse(
            responseCode = "201",
            description = "The indicator.",
            content = @Content(schema = @Schema(implementation = Indicator.class)))
    public Response add(@PathParam("id") UUID id, @NotNull @Valid IndicatorContent request) {
        Indicator indicator = service.add(id, request);
        return answers.created(
                PlanPaths.PROJECTS + "/" + id + "/indicators/" + indicator.id(), indicator, indicator.version());
    }

    @GET
    @Operation(
            operationId = "listIndicators",
            summary = "The indicators with their targets and what was measured",
            description = "All of them, at most 50; public without evidence.")
    @SecurityRequirementsSet({})
    public Indicator.All list(@PathParam("id") UUID id) {
        return new Indicator.All(service.of(id));
    }

    @GET
    @Path("{indicatorId}")
    @Operation(operationId = "getIndicator", summary = "Show an indicator")
    @APIResponse(
            responseCode = "200",
            description = "The indicator.",
            content = @Content(schema = @Schema(implementation = Indicator.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id, @PathParam("indicatorId") UUID indicatorId) {
        return view(service.one(id, indicatorId));
    }

    @PUT
    @Path("{indicatorId}")
    @Transactional
    @Operation(
            operationId = "replaceIndicator",
            summary = "Change what an indicator is",
            description = "All of it but what was measured. Another baseline, direction or target needs a reason.")
    @APIResponse(
            responseCode = "200",
            description = "The indicator.",
            content = @Content(schema = @Schema(implementation = Indicator.class)))
    public Response edit(
            @PathParam("id") UUID id,
            @PathParam("indicatorId") UUID indicatorId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid IndicatorContent request) {
        return view(service.edit(id, indicatorId, expected, request));
    }

    @POST
    @Path("{indicatorId}/measure")
    @Transactional
    @Command
    @Operation(
            operationId = "measureIndicator",
            summary = "Enter what was measured for a quarter",
            description =
                    "In place of what stood there for the quarter. Emits `city.innovation.indicator.measured.v1`.")
    @APIResponse(
            responseCode = "200",
            description = "The indicator.",
            content = @Content(schema = @Schema(implementation = Indicator.class)))
    public Response measure(
            @PathParam("id") UUID id,
            @PathParam("indicatorId") UUID indicatorId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Measurement.New request) {
        return view(service.measure(id, indicatorId, expected, request));
    }

    @POST
    @Path("{indicatorId}/remove")
    @Transactional
    @Command
    @Operation(operationId = "removeIndicator", summary = "Measure by it no longer")
    @APIResponse(responseCode = "204", description = "It is gone; baselines and revisions keep it.")
    public Response remove(
            @PathParam("id") UUID id,
            @PathParam("indicatorId") UUID indicatorId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Remove request) {
        service.remove(id, indicatorId, expected, request.reason());
        return Response.noContent().build();
    }

    private Response view(Indicator indicator) {
        return answers.ok(indicator, indicator.version());
    }
}
