package city.innovation.proposal.session;

import city.innovation.kit.change.ChangeView;
import city.innovation.kit.change.Diff;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened to a session, what is due because of it and what may be done with it. */
@Path(SessionPaths.SESSIONS + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sessions")
public class SessionHistoryResource {

    private final SessionHistory history;

    SessionHistoryResource(SessionHistory history) {
        this.history = history;
    }

    @GET
    @Path("revisions")
    @Operation(
            operationId = "listSessionRevisions",
            summary = "Who changed what, first to last",
            description = "For those who run the session and auditors.")
    public Revisions revisions(@PathParam("id") UUID id) {
        return new Revisions(history.revisions(id));
    }

    @GET
    @Path("revisions/diff")
    @Operation(operationId = "diffSessionRevisions", summary = "What changed between two versions")
    public Diff diff(
            @PathParam("id") UUID id,
            @QueryParam("from") @NotNull @Parameter(description = "The version to compare from.") Integer from,
            @QueryParam("to") @NotNull @Parameter(description = "The version to compare to.") Integer to) {
        return history.between(id, from, to);
    }

    @GET
    @Path("duties")
    @Operation(operationId = "listSessionDuties", summary = "What is or was due because of it")
    public DutyList duties(@PathParam("id") UUID id) {
        return new DutyList(history.duties(id));
    }

    @GET
    @Path("allowed-actions")
    @Operation(operationId = "listSessionActions", summary = "What the caller may do with it now")
    @SecurityRequirementsSet({})
    public SessionActions allowedActions(@PathParam("id") UUID id) {
        return history.actions(id);
    }

    /** The revisions of a session. */
    @Schema(name = "SessionRevisions", requiredProperties = "items", examples = """
                    {"items":[{"version":1,"at":"2026-11-22T01:00:00Z","command":"plan","actor":"E30001",
                     "actorRole":"innovation-manager","ruleVersion":1}]}""")
    record Revisions(List<ChangeView> items) {}

    /** The duties of a session. */
    @Schema(name = "SessionDuties", requiredProperties = "items", examples = """
                    {"items":[{"id":"019a8f4e-2c3d-7a51-9d10-5f2f6f0c7b11","kind":"session-keep-commitment",
                     "resourceType":"session","resourceId":"019a8f4e-1111-7a51-9d10-5f2f6f0c7b10","state":"OPEN",
                     "openedAt":"2026-03-02T01:15:00Z","dueOn":"2026-04-01","dueAt":"2026-04-01T14:59:59.999Z",
                     "overdue":false,"stage":"NONE","pauses":[]}]}""")
    record DutyList(List<DutyView> items) {}
}
