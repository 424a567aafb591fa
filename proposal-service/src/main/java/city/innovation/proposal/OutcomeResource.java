package city.innovation.proposal;

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
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an implemented proposal brought, who hears of it, and adoptions that are taken back. */
@Path(ProposalPaths.PROPOSALS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals")
public class OutcomeResource {

    private final MeasurementService measurements;
    private final SharingService sharing;
    private final Proposals proposals;
    private final Answers answers;
    private final ProposalAccess access;

    OutcomeResource(
            MeasurementService measurements,
            SharingService sharing,
            Proposals proposals,
            Answers answers,
            ProposalAccess access) {
        this.measurements = measurements;
        this.sharing = sharing;
        this.proposals = proposals;
        this.answers = answers;
        this.access = access;
    }

    @PUT
    @Path("{id}/measurement")
    @Transactional
    @Operation(
            operationId = "recordProposalMeasurement",
            summary = "Record what it brought",
            description =
                    "By the department in charge, in place of what it recorded before; also before the twelve months are over. A reviewer signs it off.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response recordMeasurement(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid OutcomeRequests.Measurement request) {
        return view(measurements.record(id, expected, request));
    }

    @POST
    @Path("{id}/measure")
    @Transactional
    @Command
    @Operation(
            operationId = "measureProposal",
            summary = "Sign the measurement off",
            description =
                    "By a reviewer who neither recorded it nor proposed it nor carried it out, once the twelve months are over.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response measure(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid OutcomeRequests.SignOff request) {
        return view(measurements.signOff(id, expected, ProposalCommand.MEASURE, request.reason()));
    }

    @POST
    @Path("{id}/correct-measurement")
    @Transactional
    @Command
    @Operation(
            operationId = "correctProposalMeasurement",
            summary = "Sign a correction off",
            description = "Of what was measured before, which stays to be seen; by the same rules.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response correctMeasurement(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid OutcomeRequests.SignOff request) {
        return view(measurements.signOff(id, expected, ProposalCommand.CORRECT_MEASUREMENT, request.reason()));
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

    @GET
    @Path("{id}/effects")
    @Operation(
            operationId = "listProposalEffects",
            summary = "All that was recorded of its effect",
            description = "The provisional one, the measured one and its corrections, in that order.")
    @APIResponse(
            responseCode = "200",
            description = "The effects.",
            content = @Content(schema = @Schema(implementation = EffectView.EffectList.class)))
    @SecurityRequirementsSet({})
    public Response effects(@PathParam("id") UUID id) {
        Proposal proposal = proposals.require(id);
        boolean people = ProposalAccess.isInside(access.relations(proposal));
        return answers.ok(
                new EffectView.EffectList(proposal.implementation().effects().stream()
                        .map(effect -> EffectView.of(effect, people))
                        .toList()),
                proposal.version());
    }

    private Response view(Proposal proposal) {
        return answers.ok(ProposalView.of(proposal, access), proposal.version());
    }
}
