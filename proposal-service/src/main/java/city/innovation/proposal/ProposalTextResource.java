package city.innovation.proposal;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.problem.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a proposal said when it was judged; events give the revision and its digest alone. */
@Path(ProposalPaths.PROPOSALS)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals")
public class ProposalTextResource {

    private final Proposals proposals;
    private final ProposalAccess access;
    private final Changes changes;

    ProposalTextResource(Proposals proposals, ProposalAccess access, Changes changes) {
        this.proposals = proposals;
        this.access = access;
        this.changes = changes;
    }

    @GET
    @Path("{id}/texts/{revision}")
    @Operation(
            operationId = "getProposalText",
            summary = "What it said at a revision",
            description =
                    "For those who may read its revisions, and for systems granted `proposals:read`. The digest is that of the events"
                            + " of the revision. Names nobody.")
    public ProposalText text(
            @PathParam("id") UUID id,
            @PathParam("revision") @Parameter(description = "The proposal's version, as events name it.", example = "1")
                    int revision) {
        Proposal proposal = proposals.require(id);
        access.require(access.mayReadRevisions(proposal, access.relations(proposal)));
        if (revision < 1 || revision > proposal.version()) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return ProposalText.of(proposal, revision, changes.between(id, revision, proposal.version()));
    }
}
