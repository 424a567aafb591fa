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

/** The department head decides. */
@Path(ProposalPaths.PROPOSALS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals")
public class DecisionResource {

    private final DecisionService service;
    private final Answers answers;
    private final ProposalAccess access;

    DecisionResource(DecisionService service, Answers answers, ProposalAccess access) {
        this.service = service;
        this.answers = answers;
        this.access = access;
    }

    @POST
    @Path("{id}/adopt")
    @Transactional
    @Command
    @Operation(
            operationId = "adoptProposal",
            summary = "Adopt it",
            description = "On feasibility, by the head of the department in charge; never an own one.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response adopt(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Requests.Adopt request) {
        return view(service.adopt(id, expected, request));
    }

    @POST
    @Path("{id}/decline")
    @Transactional
    @Command
    @Operation(
            operationId = "declineProposal",
            summary = "Decline it",
            description = "With a reason that the proposer reads; may be appealed within 15 days.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response decline(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Requests.Decline request) {
        return view(service.decline(id, expected, request));
    }

    private Response view(Proposal proposal) {
        return answers.ok(ProposalView.of(proposal, access), proposal.version());
    }
}
