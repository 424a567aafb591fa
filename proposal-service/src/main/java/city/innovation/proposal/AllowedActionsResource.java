package city.innovation.proposal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What may be done with a proposal. */
@Path(ProposalPaths.PROPOSALS)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals")
public class AllowedActionsResource {

    private final Proposals proposals;
    private final ProposalAccess access;
    private final Objections objections;
    private final OtherActions others;

    AllowedActionsResource(Proposals proposals, ProposalAccess access, Objections objections, OtherActions others) {
        this.proposals = proposals;
        this.access = access;
        this.objections = objections;
        this.others = others;
    }

    @GET
    @Path("{id}/allowed-actions")
    @Operation(
            operationId = "listProposalActions",
            summary = "What the caller may do with it now",
            description = "`actions` are commands of the lifecycle, `others` what may be done beside them: `assign`,"
                    + " `assign-mentor`, `comment`, `edit`, `hide`, `invite`, `note-repeat`, `record-measurement`,"
                    + " `request-opinion`, `show`, `support`, `withdraw-support`. More may be added.")
    @SecurityRequirementsSet({})
    public AllowedActions allowedActions(@PathParam("id") UUID id) {
        Proposal proposal = proposals.require(id);
        return new AllowedActions(
                proposal.state(),
                access.allowed(proposal).stream()
                        .filter(command -> objections.to(command, proposal).isEmpty())
                        .map(ProposalCommand::wireName)
                        .toList(),
                others.on(proposal));
    }

    /**
     * What may be done now.
     *
     * @param actions the wire names of the lifecycle's commands
     * @param others what may be done beside them, as codes
     */
    @Schema(
            name = "AllowedActions",
            requiredProperties = {"state", "actions", "others"},
            examples = "{\"state\":\"SUBMITTED\",\"actions\":[\"withdraw\"],\"others\":[\"comment\",\"hide\"]}")
    record AllowedActions(ProposalState state, List<String> actions, List<String> others) {}
}
