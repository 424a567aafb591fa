package city.innovation.proposal.channel;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Version;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Keeps social channels up to date; by innovation managers and the managers of the department that runs them. */
@Path(SocialChannelResource.CHANNELS + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Social channels")
public class SocialChannelCareResource {

    private final SocialChannelService service;
    private final Answers answers;

    SocialChannelCareResource(SocialChannelService service, Answers answers) {
        this.service = service;
        this.answers = answers;
    }

    /** Why. */
    @Schema(name = "SocialChannelReason", examples = "{\"reason\":\"계정을 대표 계정으로 합쳤습니다.\"}")
    record Reason(@NotBlank @Size(max = 5_000) String reason) {}

    @PATCH
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(
            operationId = "editSocialChannel",
            summary = "Change its name or the department that runs it",
            description = "A merge patch (RFC 7396).")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = SocialChannelContent.class)))
    @APIResponse(
            responseCode = "200",
            description = "The channel.",
            content = @Content(schema = @Schema(implementation = SocialChannel.class)))
    public Response edit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected, @NotNull JsonNode patch)
            throws JsonProcessingException {
        return view(service.edit(id, expected, patch));
    }

    @POST
    @Path("followers")
    @Transactional
    @Command
    @Operation(
            operationId = "countFollowers",
            summary = "Note how many follow it",
            description = "A count of the same day replaces the former one.")
    @APIResponse(
            responseCode = "200",
            description = "The channel.",
            content = @Content(schema = @Schema(implementation = SocialChannel.class)))
    public Response count(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Followers request) {
        return view(service.count(id, expected, request));
    }

    @POST
    @Path("deactivate")
    @Transactional
    @Command
    @Operation(
            operationId = "deactivateSocialChannel",
            summary = "Take it out of use",
            description = "Its voices and counts stay; new voices can't name it.")
    @APIResponse(
            responseCode = "200",
            description = "The channel.",
            content = @Content(schema = @Schema(implementation = SocialChannel.class)))
    public Response deactivate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Reason request) {
        return view(service.deactivate(id, expected, request.reason()));
    }

    @POST
    @Path("reactivate")
    @Transactional
    @Command
    @Operation(operationId = "reactivateSocialChannel", summary = "Take it into use again")
    @APIResponse(
            responseCode = "200",
            description = "The channel.",
            content = @Content(schema = @Schema(implementation = SocialChannel.class)))
    public Response reactivate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Reason request) {
        return view(service.reactivate(id, expected, request.reason()));
    }

    private Response view(SocialChannel channel) {
        return answers.ok(channel, channel.version());
    }
}
