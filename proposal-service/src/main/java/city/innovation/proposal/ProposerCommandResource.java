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

/** What proposers do with their proposals. */
@Path(ProposalPaths.PROPOSALS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals")
public class ProposerCommandResource {

    private final ProposalService service;
    private final EditService edits;
    private final Answers answers;
    private final ProposalAccess access;

    ProposerCommandResource(ProposalService service, EditService edits, Answers answers, ProposalAccess access) {
        this.service = service;
        this.edits = edits;
        this.answers = answers;
        this.access = access;
    }

    @POST
    @Path("{id}/submit")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(
            operationId = "submitProposal",
            summary = "Hand in a draft",
            description = "The statutory time to decide begins; title and problem are enough.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response submit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(service.submit(id, expected));
    }

    @POST
    @Path("{id}/supplement")
    @Transactional
    @Command
    @Operation(
            operationId = "supplementProposal",
            summary = "Give what was asked for",
            description = "The time to decide runs on.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response supplement(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid SupplementRequest request) {
        return view(service.supplement(id, expected, request));
    }

    @POST
    @Path("{id}/withdraw")
    @Transactional
    @Command
    @Operation(operationId = "withdrawProposal", summary = "Take it back")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Requests.Reason request) {
        return view(service.withdraw(id, expected, request.reason()));
    }

    @POST
    @Path("{id}/hide")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(
            operationId = "hideProposal",
            summary = "Hide all but title and outcome from the public",
            description = "In every state. Those who work for the city still read it.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response hide(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(edits.hide(id, expected, true));
    }

    @POST
    @Path("{id}/show")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(operationId = "showProposal", summary = "Let the public read it again")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response show(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(edits.hide(id, expected, false));
    }

    private Response view(Proposal proposal) {
        return answers.ok(ProposalView.of(proposal, access), proposal.version());
    }
}
