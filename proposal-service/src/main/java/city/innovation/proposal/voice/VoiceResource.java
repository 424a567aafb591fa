package city.innovation.proposal.voice;

import city.innovation.kit.http.Command;
import city.innovation.kit.http.Version;
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

/** Receives, shows and files voices. */
@Path(VoicePaths.VOICES)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Voices")
public class VoiceResource {

    private final VoiceService service;
    private final VoiceFilingService filing;
    private final Voices voices;
    private final VoiceViews views;

    VoiceResource(VoiceService service, VoiceFilingService filing, Voices voices, VoiceViews views) {
        this.service = service;
        this.filing = filing;
        this.voices = voices;
        this.views = views;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "receiveVoice",
            summary = "Receive a voice",
            description =
                    "From the one who speaks, or taken down for somebody by an official or a system. A repeat of the"
                            + " same `source` and `externalId` changes nothing and answers 200 with the voice as it stands.")
    @APIResponse(
            responseCode = "201",
            description = "The new voice.",
            content = @Content(schema = @Schema(implementation = VoiceView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The voice that came from there before.",
            content = @Content(schema = @Schema(implementation = VoiceView.class)))
    public Response receive(@NotNull @Valid NewVoice request) {
        VoiceService.Receipt receipt = service.receive(request);
        return receipt.isNew() ? views.created(receipt.voice()) : views.ok(receipt.voice());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getVoice",
            summary = "Show a voice",
            description = "What the caller may not see is absent.")
    @APIResponse(
            responseCode = "200",
            description = "The voice.",
            content = @Content(schema = @Schema(implementation = VoiceView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id) {
        return views.ok(voices.require(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(
            operationId = "classifyVoice",
            summary = "File it under a channel, a district, a challenge",
            description = "A merge patch (RFC 7396): null takes a field away. The text stays as it was said.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = VoiceClassification.class)))
    @APIResponse(
            responseCode = "200",
            description = "The voice.",
            content = @Content(schema = @Schema(implementation = VoiceView.class)))
    public Response classify(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected, @NotNull JsonNode patch)
            throws JsonProcessingException {
        return views.ok(filing.classify(id, expected, patch));
    }

    @POST
    @Path("{id}/propose")
    @Transactional
    @Command
    @Operation(
            operationId = "proposeFromVoice",
            summary = "Make a proposal of it",
            description = "The proposal is handed in at once; voice and proposal are linked both ways.")
    @APIResponse(
            responseCode = "200",
            description = "The voice.",
            content = @Content(schema = @Schema(implementation = VoiceView.class)))
    public Response propose(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid VoiceRequests.Propose request) {
        return views.ok(filing.propose(id, expected, request));
    }
}
