package city.innovation.proposal.revisit;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Version;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How departments deal with their recurring themes. */
@Path(RevisitRoundResource.ROUNDS + "/{id}/items/{itemId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Revisit rounds")
public class RevisitItemResource {

    private final RevisitItemService service;
    private final RevisitRounds rounds;
    private final RevisitAccess access;
    private final Answers answers;

    RevisitItemResource(RevisitItemService service, RevisitRounds rounds, RevisitAccess access, Answers answers) {
        this.service = service;
        this.rounds = rounds;
        this.access = access;
        this.answers = answers;
    }

    /** The commands' wire names. */
    @Schema(
            name = "RevisitActions",
            requiredProperties = {"state", "actions"},
            examples = "{\"state\":\"OPEN\",\"actions\":[\"quick-change\",\"propose\"]}")
    record Actions(RevisitItemState state, List<String> actions) {}

    /** The voices that a theme was made of. */
    @Schema(
            name = "RevisitVoices",
            requiredProperties = "items",
            examples = "{\"items\":[\"01998d00-1111-7222-8333-444455556666\"]}")
    record Voices(List<UUID> items) {}

    @GET
    @Operation(operationId = "getRevisitItem", summary = "Show a recurring theme of a department")
    @APIResponse(
            responseCode = "200",
            description = "The theme.",
            content = @Content(schema = @Schema(implementation = RevisitItem.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response get(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId) {
        return view(rounds.item(id, itemId));
    }

    @GET
    @Path("voices")
    @Operation(operationId = "listRevisitVoices", summary = "The ids of the voices that a theme was made of")
    public Voices voices(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId) {
        return new Voices(rounds.voices(rounds.item(id, itemId).id()));
    }

    @GET
    @Path("allowed-actions")
    @Operation(operationId = "listRevisitActions", summary = "The commands that the caller may give now")
    public Actions allowedActions(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId) {
        RevisitItem item = rounds.item(id, itemId);
        return new Actions(item.state(), access.allowed(item));
    }

    @POST
    @Path("quick-change")
    @Transactional
    @Command
    @Operation(
            operationId = "quickChangeTheme",
            summary = "Say what was changed at once",
            description = "Before and after; no panel is needed.")
    @APIResponse(
            responseCode = "200",
            description = "The theme.",
            content = @Content(schema = @Schema(implementation = RevisitItem.class)))
    public Response quickChange(
            @PathParam("id") UUID id,
            @PathParam("itemId") UUID itemId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid RevisitRequests.QuickChange request) {
        return view(service.quickChange(id, itemId, expected, request));
    }

    @POST
    @Path("propose")
    @Transactional
    @Command
    @Operation(
            operationId = "proposeFromTheme",
            summary = "Make a proposal of it",
            description =
                    "The proposal is handed in at once, in charge of the department; the theme's voices and it are linked both ways.")
    @APIResponse(
            responseCode = "200",
            description = "The theme.",
            content = @Content(schema = @Schema(implementation = RevisitItem.class)))
    public Response propose(
            @PathParam("id") UUID id,
            @PathParam("itemId") UUID itemId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid RevisitRequests.Propose request) {
        return view(service.propose(id, itemId, expected, request));
    }

    @POST
    @Path("link-proposal")
    @Transactional
    @Command
    @Operation(operationId = "linkThemeToProposal", summary = "Say which proposal deals with it")
    @APIResponse(
            responseCode = "200",
            description = "The theme.",
            content = @Content(schema = @Schema(implementation = RevisitItem.class)))
    public Response linkProposal(
            @PathParam("id") UUID id,
            @PathParam("itemId") UUID itemId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid RevisitRequests.LinkProposal request) {
        return view(service.linkProposal(id, itemId, expected, request.proposalId()));
    }

    @POST
    @Path("give-reason")
    @Transactional
    @Command
    @Operation(operationId = "giveReasonForTheme", summary = "Say why it stays as it is")
    @APIResponse(
            responseCode = "200",
            description = "The theme.",
            content = @Content(schema = @Schema(implementation = RevisitItem.class)))
    public Response giveReason(
            @PathParam("id") UUID id,
            @PathParam("itemId") UUID itemId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid RevisitRequests.GiveReason request) {
        return view(service.giveReason(id, itemId, expected, request.reason()));
    }

    @POST
    @Path("reopen")
    @Transactional
    @Command
    @Operation(
            operationId = "reopenTheme",
            summary = "Take a theme up again",
            description = "What had come of it stays in the records. The department gets a duty again; a round that was"
                    + " complete is so no more.")
    @APIResponse(
            responseCode = "200",
            description = "The theme.",
            content = @Content(schema = @Schema(implementation = RevisitItem.class)))
    public Response reopen(
            @PathParam("id") UUID id,
            @PathParam("itemId") UUID itemId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid RevisitRequests.Reopen request) {
        return view(service.reopen(id, itemId, expected, request));
    }

    private Response view(RevisitItem item) {
        return answers.ok(item, item.version());
    }
}
