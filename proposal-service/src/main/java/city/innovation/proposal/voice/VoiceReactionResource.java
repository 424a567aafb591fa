package city.innovation.proposal.voice;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Sort;
import city.innovation.proposal.reaction.NewReaction;
import city.innovation.proposal.reaction.ReactionSummary;
import city.innovation.proposal.reaction.ReactionView;
import city.innovation.proposal.reaction.Reactions;
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

/** Reactions to a voice on other networks. */
@Path(VoiceReactionResource.REACTIONS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reactions")
public class VoiceReactionResource {

    static final String REACTIONS = VoicePaths.VOICES + "/{id}/reactions";

    private final Reactions reactions;
    private final Answers answers;

    VoiceReactionResource(Reactions reactions, Answers answers) {
        this.reactions = reactions;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getVoiceReactions",
            summary = "How much it is liked elsewhere",
            description = "The latest figure of each network and account. They are no supports and count for no"
                    + " threshold.")
    @APIResponse(
            responseCode = "200",
            description = "The latest figures.",
            content = @Content(schema = @Schema(implementation = ReactionSummary.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response summary(@PathParam("id") UUID id) {
        return answers.ok(reactions.summary(VoicePaths.RESOURCE, id), 0);
    }

    @GET
    @Path("history")
    @Operation(operationId = "listVoiceReactions", summary = "All figures by their days")
    @APIResponse(
            responseCode = "200",
            description = "A page of figures.",
            content = @Content(schema = @Schema(implementation = ReactionView.ReactionPage.class)))
    @SecurityRequirementsSet({})
    public Response history(
            @PathParam("id") UUID id,
            @QueryParam("sort") @Parameter(description = "`date`, latest first with `-`.") Sort sort,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(uri, reactions.history(VoicePaths.RESOURCE, id, paging.sorted(sort)));
    }

    @GET
    @Path("{reactionId}")
    @Operation(operationId = "getVoiceReaction", summary = "Show a figure")
    @APIResponse(
            responseCode = "200",
            description = "The figure.",
            content = @Content(schema = @Schema(implementation = ReactionView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id, @PathParam("reactionId") UUID reactionId) {
        return answers.ok(reactions.one(VoicePaths.RESOURCE, id, reactionId), 1);
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "recordVoiceReaction",
            summary = "Record a figure",
            description = "By staff or a system. The same `source` and `externalId` again changes nothing and answers"
                    + " with the figure that is kept.")
    @APIResponse(
            responseCode = "201",
            description = "The figure.",
            content = @Content(schema = @Schema(implementation = ReactionView.class)))
    public Response record(@PathParam("id") UUID id, @NotNull @Valid NewReaction request) {
        ReactionView reaction = reactions.record(VoicePaths.RESOURCE, id, request);
        return answers.created(REACTIONS.replace("{id}", id.toString()) + "/" + reaction.id(), reaction, 1);
    }
}
