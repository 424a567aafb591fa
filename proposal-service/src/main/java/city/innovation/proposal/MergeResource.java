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

/** Joins proposals that say the same. */
@Path(ProposalPaths.PROPOSALS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals")
public class MergeResource {

    private final MergeService service;
    private final Answers answers;
    private final ProposalAccess access;

    MergeResource(MergeService service, Answers answers, ProposalAccess access) {
        this.service = service;
        this.answers = answers;
        this.access = access;
    }

    @POST
    @Path("{id}/merge")
    @Transactional
    @Command
    @Operation(
            operationId = "mergeProposal",
            summary = "Join it into an earlier one",
            description =
                    "By its proposer, whose consent this is, or by a manager with a reason. Both stay linked by `links`,"
                            + " supporters count once per person, and it can be undone.")
    @APIResponse(
            responseCode = "200",
            description = "The later proposal, now merged.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response merge(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid MergeRequest request) {
        return view(service.merge(id, expected, request));
    }

    @POST
    @Path("{id}/undo-merge")
    @Transactional
    @Command
    @Operation(
            operationId = "undoProposalMerge",
            summary = "Take it out again",
            description = "It is again where it was; the days in between do not count.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response undo(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Requests.Reason request) {
        return view(service.undo(id, expected, request.reason()));
    }

    private Response view(Proposal proposal) {
        return answers.ok(ProposalView.of(proposal, access), proposal.version());
    }
}
