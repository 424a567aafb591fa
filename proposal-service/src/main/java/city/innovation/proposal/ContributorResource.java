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

/** Who shares a proposal. */
@Path(ProposalPaths.PROPOSALS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals")
public class ContributorResource {

    private final ContributorService service;
    private final Answers answers;
    private final ProposalAccess access;

    ContributorResource(ContributorService service, Answers answers, ProposalAccess access) {
        this.service = service;
        this.answers = answers;
        this.access = access;
    }

    @POST
    @Path("{id}/co-proposers")
    @Transactional
    @Command
    @Operation(
            operationId = "inviteCoProposers",
            summary = "Invite to shares",
            description = "They hold once all have accepted.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response invite(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Requests.Invite request) {
        return view(service.invite(id, expected, request));
    }

    @POST
    @Path("{id}/co-proposers/accept")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(operationId = "acceptCoProposal", summary = "Accept the invitation")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response accept(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(service.accept(id, expected));
    }

    @POST
    @Path("{id}/co-proposers/decline")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(operationId = "declineCoProposal", summary = "Decline the invitation")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response decline(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(service.decline(id, expected));
    }

    private Response view(Proposal proposal) {
        return answers.ok(ProposalView.of(proposal, access), proposal.version());
    }
}
