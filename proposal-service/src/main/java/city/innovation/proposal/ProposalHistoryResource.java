package city.innovation.proposal;

import city.innovation.kit.change.ChangeView;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.DutyView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened to a proposal, and what is due about it. */
@Path(ProposalPaths.PROPOSALS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals")
public class ProposalHistoryResource {

    private final Proposals proposals;
    private final ProposalAccess access;
    private final Changes changes;
    private final Duties duties;

    ProposalHistoryResource(Proposals proposals, ProposalAccess access, Changes changes, Duties duties) {
        this.proposals = proposals;
        this.access = access;
        this.changes = changes;
        this.duties = duties;
    }

    /** Who changed what, first to last. */
    @Schema(name = "ProposalRevisions", requiredProperties = "items", examples = """
                    {"items":[{"version":2,"at":"2026-11-22T01:00:00Z","command":"submit","actor":"E10021",
                     "actorRole":"official","ruleVersion":1,"diff":{"state":{"from":"DRAFT","to":"SUBMITTED"}}}]}""")
    record Revisions(List<ChangeView> items) {}

    /** What is or was due, in the order of its opening. */
    @Schema(name = "ProposalDuties", requiredProperties = "items", examples = "{\"items\":[]}")
    record Owed(List<DutyView> items) {}

    @GET
    @Path("{id}/revisions")
    @Operation(operationId = "listProposalRevisions", summary = "Who changed what, first to last")
    public Revisions revisions(@PathParam("id") UUID id) {
        requireInsider(id);
        return new Revisions(changes.of(id));
    }

    @GET
    @Path("{id}/revisions/diff")
    @Operation(operationId = "diffProposalRevisions", summary = "What changed between two versions")
    public Diff diff(
            @PathParam("id") UUID id,
            @QueryParam("from") @NotNull Integer from,
            @QueryParam("to") @NotNull Integer to) {
        requireInsider(id);
        return changes.between(id, from, to);
    }

    @GET
    @Path("{id}/duties")
    @Operation(operationId = "listProposalDuties", summary = "What is or was due about it")
    public Owed duties(@PathParam("id") UUID id) {
        requireInsider(id);
        return new Owed(duties.of(id));
    }

    /** Revisions name people and hold texts: for those who may read and know both. */
    private void requireInsider(UUID id) {
        Proposal proposal = proposals.require(id);
        var relations = access.relations(proposal);
        access.require(access.mayKnowProposers(proposal, relations));
    }
}
