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

/** Puts a proposal before a committee, and credits what was carried out after all. */
@Path(ProposalPaths.PROPOSALS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals")
public class ReviewResource {

    private final ReviewService service;
    private final Answers answers;
    private final ProposalAccess access;

    ReviewResource(ReviewService service, Answers answers, ProposalAccess access) {
        this.service = service;
        this.answers = answers;
        this.access = access;
    }

    @POST
    @Path("{id}/refer")
    @Transactional
    @Command
    @Operation(
            operationId = "referProposal",
            summary = "Put it before a committee",
            description =
                    "By choice, or because the rules ask for it (`proposal-handling`); its result adopts or declines. Who"
                            + " helped with it may not judge.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response refer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Requests.Reason request) {
        return view(service.refer(id, expected, request.reason()));
    }

    @POST
    @Path("{id}/appeal")
    @Transactional
    @Command
    @Operation(
            operationId = "appealProposal",
            summary = "Have a declined one judged again, by others",
            description =
                    "Once, within 15 days of the notice (`outcome.until`); decided within the same time as before.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response appeal(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Requests.Reason request) {
        return view(service.appeal(id, expected, request.reason()));
    }

    @POST
    @Path("{id}/credit-late")
    @Transactional
    @Command
    @Operation(
            operationId = "creditProposalLate",
            summary = "Adopt what was carried out after all",
            description = "Within two years of the notice that it was declined.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response creditLate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid CreditLateRequest request) {
        return view(service.creditLate(id, expected, request));
    }

    private Response view(Proposal proposal) {
        return answers.ok(ProposalView.of(proposal, access), proposal.version());
    }
}
