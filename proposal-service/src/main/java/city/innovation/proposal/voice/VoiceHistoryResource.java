package city.innovation.proposal.voice;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened to a voice, what is owed to it and what may be done with it. */
@Path(VoicePaths.VOICES + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Voices")
public class VoiceHistoryResource {

    private final Voices voices;
    private final VoiceAccess access;
    private final Changes changes;
    private final Duties duties;

    VoiceHistoryResource(Voices voices, VoiceAccess access, Changes changes, Duties duties) {
        this.voices = voices;
        this.access = access;
        this.changes = changes;
        this.duties = duties;
    }

    /** Who changed what, first to last. */
    @Schema(name = "VoiceRevisions", requiredProperties = "items", examples = """
                    {"items":[{"version":2,"at":"2026-03-02T01:15:00Z","command":"assign","actor":"E30001",
                     "actorRole":"innovation-manager","ruleVersion":1,"reason":"버스 노선의 소관 부서입니다.",
                     "diff":{"department":{"from":null,"to":"TRAFFIC"}}}]}""")
    record Revisions(List<ChangeView> items) {}

    /** What is or was owed, in the order of its opening. */
    @Schema(name = "VoiceDuties", requiredProperties = "items", examples = "{\"items\":[]}")
    record Owed(List<DutyView> items) {}

    /** The commands' wire names; {@code propose} beside those of the lifecycle. */
    @Schema(
            name = "VoiceActions",
            requiredProperties = {"state", "actions"},
            examples = "{\"state\":\"ASSIGNED\",\"actions\":[\"reassign\",\"answer\",\"propose\"]}")
    record Actions(VoiceState state, List<String> actions) {}

    @GET
    @Path("revisions")
    @Operation(operationId = "listVoiceRevisions", summary = "Who changed what, first to last")
    public Revisions revisions(@PathParam("id") UUID id) {
        requireInsider(id);
        return new Revisions(changes.of(id));
    }

    @GET
    @Path("revisions/diff")
    @Operation(operationId = "diffVoiceRevisions", summary = "What changed between two versions")
    public Diff diff(
            @PathParam("id") UUID id,
            @QueryParam("from") @NotNull @Parameter(description = "A version, from 1.") Integer from,
            @QueryParam("to") @NotNull @Parameter(description = "A version, from 1.") Integer to) {
        requireInsider(id);
        return changes.between(id, from, to);
    }

    @GET
    @Path("duties")
    @Operation(operationId = "listVoiceDuties", summary = "What is or was owed to it")
    public Owed duties(@PathParam("id") UUID id) {
        requireInsider(id);
        return new Owed(duties.of(id));
    }

    @GET
    @Path("allowed-actions")
    @Operation(operationId = "listVoiceActions", summary = "The commands that the caller may give now")
    @SecurityRequirementsSet({})
    public Actions allowedActions(@PathParam("id") UUID id) {
        Voice voice = voices.require(id);
        List<String> actions = new java.util.ArrayList<>(access.allowed(voice));
        if (access.mayPropose(access.relations(voice))) {
            actions.add("propose");
        }
        return new Actions(voice.state(), actions);
    }

    /** Revisions name the one who spoke: for those who may learn it. */
    private void requireInsider(UUID id) {
        access.require(access.mayKnowAuthor(access.relations(voices.require(id))));
    }
}
