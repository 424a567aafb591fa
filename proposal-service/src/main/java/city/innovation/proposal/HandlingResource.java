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

/** What the department and the innovation managers do before they decide. */
@Path(ProposalPaths.PROPOSALS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals")
public class HandlingResource {

    private final HandlingService service;
    private final ClosingService closings;
    private final EditService edits;
    private final Answers answers;
    private final ProposalAccess access;

    HandlingResource(
            HandlingService service,
            ClosingService closings,
            EditService edits,
            Answers answers,
            ProposalAccess access) {
        this.service = service;
        this.closings = closings;
        this.edits = edits;
        this.answers = answers;
        this.access = access;
    }

    @POST
    @Path("{id}/start-development")
    @Transactional
    @Command
    @Operation(
            operationId = "startProposalDevelopment",
            summary = "Make it concrete together",
            description = "With the proposer's consent to a day; until then the time to decide stands, and then it runs"
                    + " on. Given again with another day, it goes on to that one.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response startDevelopment(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Requests.StartDevelopment request) {
        return view(service.startDevelopment(id, expected, request));
    }

    @POST
    @Path("{id}/request-supplement")
    @Transactional
    @Command
    @Operation(
            operationId = "requestProposalSupplement",
            summary = "Ask the proposer for more",
            description =
                    "Within 7 days of receipt, of a call's closing or of a reopening; to be answered within 15, which"
                            + " do not count.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response requestSupplement(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Requests.RequestSupplement request) {
        return view(service.requestSupplement(id, expected, request));
    }

    @POST
    @Path("{id}/transfer")
    @Transactional
    @Command
    @Operation(operationId = "transferProposal", summary = "Hand it to the body whose affair it is")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response transfer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Requests.Transfer request) {
        return view(service.transfer(id, expected, request));
    }

    @POST
    @Path("{id}/report-transfer-outcome")
    @Transactional
    @Command
    @Operation(
            operationId = "reportProposalTransferOutcome",
            summary = "Tell what became of it elsewhere",
            description =
                    "By the department that handed it on, a manager or the other body's system; the proposer is told.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response reportTransferOutcome(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid TransferOutcomeReport request) {
        return view(service.reportTransferOutcome(id, expected, request));
    }

    @POST
    @Path("{id}/close")
    @Transactional
    @Command
    @Operation(
            operationId = "closeProposal",
            summary = "End it without a review",
            description = "On a ground of the law; a third repeat only after two notices of it.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Requests.Close request) {
        return view(closings.close(id, expected, request));
    }

    @POST
    @Path("{id}/reopen")
    @Transactional
    @Command
    @Operation(operationId = "reopenProposal", summary = "Undo a wrong closing")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response reopen(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Requests.Reason request) {
        return view(closings.reopen(id, expected, request.reason()));
    }

    @POST
    @Path("{id}/assign")
    @Transactional
    @Command
    @Operation(
            operationId = "assignProposal",
            summary = "Give it to the department in charge",
            description = "Heads until it is decided; innovation managers as long as something is to be done, up to"
                    + " `MEASURED`. Open duties go along, and so does a promise of the former department.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response assign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Requests.Assign request) {
        return view(edits.assign(id, expected, request));
    }

    private Response view(Proposal proposal) {
        return answers.ok(ProposalView.of(proposal, access), proposal.version());
    }
}
