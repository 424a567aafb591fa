package city.innovation.proposal.group;

import city.innovation.kit.change.ChangeView;
import city.innovation.kit.change.Diff;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened to a group and what may be done with it. */
@Path(GroupPaths.GROUPS + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Groups")
public class GroupHistoryResource {

    private final GroupHistory history;

    GroupHistoryResource(GroupHistory history) {
        this.history = history;
    }

    @GET
    @Path("revisions")
    @Operation(
            operationId = "listGroupRevisions",
            summary = "Who changed what, first to last",
            description = "For those who lead the group, look after it, or audit.")
    public Revisions revisions(@PathParam("id") UUID id) {
        return new Revisions(history.revisions(id));
    }

    @GET
    @Path("revisions/diff")
    @Operation(operationId = "diffGroupRevisions", summary = "What changed between two versions")
    public Diff diff(
            @PathParam("id") UUID id,
            @QueryParam("from") @NotNull @Parameter(description = "The version to compare from.") Integer from,
            @QueryParam("to") @NotNull @Parameter(description = "The version to compare to.") Integer to) {
        return history.between(id, from, to);
    }

    @GET
    @Path("allowed-actions")
    @Operation(operationId = "listGroupActions", summary = "What the caller may do with it now")
    @SecurityRequirementsSet({})
    public GroupActions allowedActions(@PathParam("id") UUID id) {
        return history.actions(id);
    }

    /** The revisions of a group. */
    @Schema(name = "GroupRevisions", requiredProperties = "items", examples = """
                    {"items":[{"version":1,"at":"2026-11-22T01:00:00Z","command":"found","actor":"E30001",
                     "actorRole":"innovation-manager","ruleVersion":1}]}""")
    record Revisions(List<ChangeView> items) {}
}
