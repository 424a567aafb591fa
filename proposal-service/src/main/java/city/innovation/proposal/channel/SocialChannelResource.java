package city.innovation.proposal.channel;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Sort;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Registers and shows the city's accounts in social networks. */
@Path(SocialChannelResource.CHANNELS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Social channels")
public class SocialChannelResource {

    static final String CHANNELS = "/api/v1/social-channels";

    private final SocialChannelService service;
    private final SocialChannels channels;
    private final Answers answers;

    SocialChannelResource(SocialChannelService service, SocialChannels channels, Answers answers) {
        this.service = service;
        this.channels = channels;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "registerSocialChannel",
            summary = "Register an account of the city",
            description = "By an innovation manager. An account that the network has already answers 409.")
    @APIResponse(
            responseCode = "201",
            description = "The registered channel.",
            content = @Content(schema = @Schema(implementation = SocialChannel.class)))
    public Response register(@NotNull @Valid NewSocialChannel request) {
        SocialChannel channel = service.register(request);
        return answers.created(CHANNELS + "/" + channel.id(), channel, channel.version());
    }

    @GET
    @Operation(operationId = "listSocialChannels", summary = "List the city's accounts in social networks")
    @APIResponse(
            responseCode = "200",
            description = "A page of channels.",
            content = @Content(schema = @Schema(implementation = SocialChannel.SocialChannelPage.class)))
    @SecurityRequirementsSet({})
    public Response list(
            @BeanParam SocialChannelFilter filter,
            @QueryParam("sort") @Parameter(description = "`account` or `registeredAt`, latest first with `-`.")
                    Sort sort,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(uri, channels.page(filter, paging.sorted(sort), Pages.filters(uri)));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getSocialChannel", summary = "Show a social channel")
    @APIResponse(
            responseCode = "200",
            description = "The channel.",
            content = @Content(schema = @Schema(implementation = SocialChannel.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id) {
        SocialChannel channel = channels.require(id);
        return answers.ok(channel, channel.version());
    }

    @GET
    @Path("{id}/followers")
    @Operation(operationId = "listFollowers", summary = "How many followed on which day, latest first")
    @SecurityRequirementsSet({})
    public Followers.History followers(@PathParam("id") UUID id) {
        return new Followers.History(channels.followers(channels.require(id).id()));
    }
}
