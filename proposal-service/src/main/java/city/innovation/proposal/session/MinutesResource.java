package city.innovation.proposal.session;

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

/** The minutes of a session. */
@Path(SessionPaths.SESSIONS + "/{id}/minutes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sessions")
public class MinutesResource {

    private final MinutesService service;
    private final Answers answers;

    MinutesResource(MinutesService service, Answers answers) {
        this.service = service;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "writeSessionMinutes",
            summary = "Write a revision of the minutes",
            description = "`If-Match` takes the version of the session.")
    @APIResponse(
            responseCode = "201",
            description = "The revision, with the session's new version as `ETag`.",
            content = @Content(schema = @Schema(implementation = Minutes.class)))
    public Response write(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Minutes.Write request) {
        MinutesService.Kept kept = service.write(id, expected, request);
        return answers.created(SessionPaths.SESSIONS + "/" + id + "/minutes", kept.minutes(), kept.version());
    }

    @GET
    @Operation(
            operationId = "getSessionMinutes",
            summary = "The minutes",
            description = "The last revision; for the public the last that was published.")
    @APIResponse(
            responseCode = "200",
            description = "The minutes, with the session's version as `ETag`.",
            content = @Content(schema = @Schema(implementation = Minutes.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id) {
        MinutesService.Kept kept = service.latest(id);
        return answers.ok(kept.minutes(), kept.version());
    }

    @GET
    @Path("revisions")
    @Operation(operationId = "listSessionMinutesRevisions", summary = "All revisions of the minutes, first to last")
    public Minutes.Revisions revisions(@PathParam("id") UUID id) {
        return new Minutes.Revisions(service.revisions(id));
    }
}
