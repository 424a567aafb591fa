package city.innovation.proposal;

import city.innovation.kit.http.Answers;
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

/** Who hears of a proposal's outcome, and adoptions that are taken back. */
@Path(ProposalPaths.PROPOSALS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals")
public class SharingResource {

    private final SharingService sharing;
    private final Answers answers;
    private final ProposalAccess access;

    SharingResource(SharingService sharing, Answers answers, ProposalAccess access) {
        this.sharing = sharing;
        this.answers = answers;
        this.access = access;
    }

    @POST
    @Path("{id}/share")
    @Transactional
    @Command
    @Operation(
            operationId = "shareProposal",
            summary = "Tell its story in the case library",
            description = "Before, after, people and budget; public from then on.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response share(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid OutcomeRequests.Share request) {
        return view(sharing.share(id, expected, request));
    }

    @POST
    @Path("{id}/revoke")
    @Transactional
    @Command
    @Operation(
            operationId = "revokeProposal",
            summary = "Take its adoption back",
            description =
                    "Since an exclusion showed up; what was given for it is claimed back, its story is no longer shown.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response revoke(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid OutcomeRequests.Revoke request) {
        return view(sharing.revoke(id, expected, request));
    }

    private Response view(Proposal proposal) {
        return answers.ok(ProposalView.of(proposal, access), proposal.version());
    }
}
