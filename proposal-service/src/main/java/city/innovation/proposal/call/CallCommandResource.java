package city.innovation.proposal.call;

import city.innovation.kit.change.ChangeView;
import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Version;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Leads calls on, and shows what happened to them. */
@Path(CallResource.CALLS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Open calls")
public class CallCommandResource {

    private final CallService service;
    private final CallReading reading;
    private final Answers answers;

    CallCommandResource(CallService service, CallReading reading, Answers answers) {
        this.service = service;
        this.reading = reading;
        this.answers = answers;
    }

    @POST
    @Path("{id}/open")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(operationId = "openCall", summary = "Open it now")
    @APIResponse(
            responseCode = "200",
            description = "The call.",
            content = @Content(schema = @Schema(implementation = CallView.class)))
    public Response open(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(service.open(id, expected));
    }

    @POST
    @Path("{id}/close")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(
            operationId = "closeCall",
            summary = "Close it before its time",
            description = "Its answers are decided from now on.")
    @APIResponse(
            responseCode = "200",
            description = "The call.",
            content = @Content(schema = @Schema(implementation = CallView.class)))
    public Response close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(service.close(id, expected));
    }

    @POST
    @Path("{id}/cancel")
    @Transactional
    @Command
    @Operation(
            operationId = "cancelCall",
            summary = "Give it up",
            description = "Answers that it has are handled as any proposal.")
    @APIResponse(
            responseCode = "200",
            description = "The call.",
            content = @Content(schema = @Schema(implementation = CallView.class)))
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid CancelCall request) {
        return view(service.cancel(id, expected, request.reason()));
    }

    @GET
    @Path("{id}/allowed-actions")
    @Operation(operationId = "listCallActions", summary = "The commands that the caller may give now")
    @SecurityRequirementsSet({})
    public CallActions allowedActions(@PathParam("id") UUID id) {
        return reading.actions(id);
    }

    @GET
    @Path("{id}/revisions")
    @Operation(
            operationId = "listCallRevisions",
            summary = "Who changed what, first to last",
            description = "For innovation managers and auditors.")
    @APIResponse(
            responseCode = "200",
            description = "All of them.",
            content = @Content(schema = @Schema(implementation = CallRevisions.class)))
    public Page<ChangeView> revisions(@PathParam("id") UUID id) {
        return new Page<>(reading.revisions(id), null);
    }

    private Response view(OpenCall call) {
        return answers.ok(CallView.of(call), call.version());
    }

    /** Why a call is given up; everybody can read it. */
    @Schema(name = "CancelCall", examples = "{\"reason\":\"예산이 확정되지 않아 공모를 취소합니다.\"}")
    record CancelCall(
            @NotBlank @Size(max = 5_000) @Schema(description = "Why; shown to everybody.")
            String reason) {}

    /** All changes of a call, for the document alone. */
    @Schema(
            name = "OpenCallRevisions",
            requiredProperties = "items",
            examples =
                    "{\"items\":[{\"version\":1,\"at\":\"2026-11-22T01:00:00Z\",\"command\":\"draft\",\"actor\":\"E30001\",\"actorRole\":\"innovation-manager\"}]}")
    record CallRevisions(List<ChangeView> items) {}
}
