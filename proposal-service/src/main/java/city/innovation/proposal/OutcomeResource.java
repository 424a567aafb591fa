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

/** What an implemented proposal brought. */
@Path(ProposalPaths.PROPOSALS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals")
public class OutcomeResource {

    private final MeasurementService measurements;
    private final SignOffService signOffs;
    private final Proposals proposals;
    private final Answers answers;
    private final ProposalAccess access;

    OutcomeResource(
            MeasurementService measurements,
            SignOffService signOffs,
            Proposals proposals,
            Answers answers,
            ProposalAccess access) {
        this.measurements = measurements;
        this.signOffs = signOffs;
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
        return view(signOffs.signOff(id, expected, ProposalCommand.MEASURE, request.reason()));
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
        return view(signOffs.signOff(id, expected, ProposalCommand.CORRECT_MEASUREMENT, request.reason()));
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
