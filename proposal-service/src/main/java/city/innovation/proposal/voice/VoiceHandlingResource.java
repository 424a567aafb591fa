package city.innovation.proposal.voice;

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

/** What becomes of voices. */
@Path(VoicePaths.VOICES)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Voices")
public class VoiceHandlingResource {

    private final VoiceHandlingService service;
    private final VoiceViews views;

    VoiceHandlingResource(VoiceHandlingService service, VoiceViews views) {
        this.service = service;
        this.views = views;
    }

    @POST
    @Path("{id}/assign")
    @Transactional
    @Command
    @Operation(operationId = "assignVoice", summary = "Put a department in charge")
    @APIResponse(
            responseCode = "200",
            description = "The voice.",
            content = @Content(schema = @Schema(implementation = VoiceView.class)))
    public Response assign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid VoiceRequests.Assign request) {
        return views.ok(service.assign(id, expected, request));
    }

    @POST
    @Path("{id}/reassign")
    @Transactional
    @Command
    @Operation(
            operationId = "reassignVoice",
            summary = "Put another department in charge",
            description = "Its duties follow, and keep their days.")
    @APIResponse(
            responseCode = "200",
            description = "The voice.",
            content = @Content(schema = @Schema(implementation = VoiceView.class)))
    public Response reassign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid VoiceRequests.Assign request) {
        return views.ok(service.reassign(id, expected, request));
    }

    @POST
    @Path("{id}/answer")
    @Transactional
    @Command
    @Operation(
            operationId = "answerVoice",
            summary = "Answer the one who spoke",
            description = "A second answer replaces the first, whose time counts.")
    @APIResponse(
            responseCode = "200",
            description = "The voice.",
            content = @Content(schema = @Schema(implementation = VoiceView.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid VoiceRequests.Answer request) {
        return views.ok(service.answer(id, expected, request.answer()));
    }

    @POST
    @Path("{id}/solve")
    @Transactional
    @Command
    @Operation(operationId = "solveVoice", summary = "Say that it is done")
    @APIResponse(
            responseCode = "200",
            description = "The voice.",
            content = @Content(schema = @Schema(implementation = VoiceView.class)))
    public Response solve(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid VoiceRequests.Solve request) {
        return views.ok(service.solve(id, expected, request.resolution()));
    }

    @POST
    @Path("{id}/declare-unsolvable")
    @Transactional
    @Command
    @Operation(operationId = "declareVoiceUnsolvable", summary = "Say why it cannot be done")
    @APIResponse(
            responseCode = "200",
            description = "The voice.",
            content = @Content(schema = @Schema(implementation = VoiceView.class)))
    public Response declareUnsolvable(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid VoiceRequests.DeclareUnsolvable request) {
        return views.ok(service.declareUnsolvable(id, expected, request));
    }

    @POST
    @Path("{id}/reopen")
    @Transactional
    @Command
    @Operation(
            operationId = "reopenVoice",
            summary = "Say that it is not settled",
            description = "By the one who spoke, or by who took it down. Answer and solution are due anew.")
    @APIResponse(
            responseCode = "200",
            description = "The voice.",
            content = @Content(schema = @Schema(implementation = VoiceView.class)))
    public Response reopen(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid VoiceRequests.Reason request) {
        return views.ok(service.reopen(id, expected, request.reason()));
    }
}
