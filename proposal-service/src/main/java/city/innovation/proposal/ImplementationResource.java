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

/** How an adopted proposal is carried out, from the decision to its completion. */
@Path(ProposalPaths.PROPOSALS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals")
public class ImplementationResource {

    private final ImplementationService service;
    private final CompletionService completions;
    private final Answers answers;
    private final ProposalAccess access;

    ImplementationResource(
            ImplementationService service, CompletionService completions, Answers answers, ProposalAccess access) {
        this.service = service;
        this.completions = completions;
        this.answers = answers;
        this.access = access;
    }

    @POST
    @Path("{id}/incubate")
    @Transactional
    @Command
    @Operation(
            operationId = "incubateProposal",
            summary = "Try it out first",
            description =
                    "For challenging ones: a trial with a plan, a last day, a budget and experts. The decision is due when it ends.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response incubate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ImplementationRequests.Incubate request) {
        return view(service.incubate(id, expected, request));
    }

    @POST
    @Path("{id}/decide")
    @Transactional
    @Command
    @Operation(
            operationId = "decideProposal",
            summary = "Promise to carry it out",
            description = "By a day that the proposer is told; a project is started for it unless said otherwise.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ImplementationRequests.Decide request) {
        return view(service.decide(id, expected, request));
    }

    @POST
    @Path("{id}/defer")
    @Transactional
    @Command
    @Operation(
            operationId = "deferProposal",
            summary = "Put it off",
            description =
                    "With a reason and a day on which it is looked at again; from there it is decided or put off anew.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response defer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ImplementationRequests.Defer request) {
        return view(service.defer(id, expected, request));
    }

    @POST
    @Path("{id}/slip-promise")
    @Transactional
    @Command
    @Operation(
            operationId = "slipProposalPromise",
            summary = "Say that the promised day cannot be kept",
            description = "With the reason and a later day; every day that was promised stays to be seen.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response slipPromise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ImplementationRequests.SlipPromise request) {
        return view(service.slip(id, expected, request));
    }

    @POST
    @Path("{id}/abandon")
    @Transactional
    @Command
    @Operation(
            operationId = "abandonProposal",
            summary = "Give up carrying it out",
            description = "It is put off and looked at again; the tracker does the same when its project ends early.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response abandon(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ImplementationRequests.Abandon request) {
        return view(completions.abandon(id, expected, request));
    }

    @POST
    @Path("{id}/complete")
    @Transactional
    @Command
    @Operation(
            operationId = "completeProposal",
            summary = "Say that it is carried out",
            description =
                    "With the first day of its effect, who carried it out and what it is expected to bring; the tracker does the same when its project is done.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response complete(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ImplementationRequests.Complete request) {
        return view(completions.complete(id, expected, request));
    }

    private Response view(Proposal proposal) {
        return answers.ok(ProposalView.of(proposal, access), proposal.version());
    }
}
