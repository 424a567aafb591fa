package city.innovation.proposal.session;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.MergePatch;
import city.innovation.kit.http.Version;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Plans, shows and edits sessions. */
@Path(SessionPaths.SESSIONS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sessions")
public class SessionResource {

    private final SessionService service;
    private final SessionViews views;
    private final Answers answers;
    private final MergePatch mergePatch;

    SessionResource(SessionService service, SessionViews views, Answers answers, MergePatch mergePatch) {
        this.service = service;
        this.views = views;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "planSession",
            summary = "Plan a session",
            description = "For innovation managers, and for managers of a department those of their own. Emits"
                    + " `city.innovation.session.planned.v1`.")
    @APIResponse(
            responseCode = "201",
            description = "The new session.",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response plan(@NotNull @Valid NewSession request) {
        SessionView session = views.of(service.plan(request));
        return answers.created(SessionPaths.SESSIONS + "/" + session.id(), session, session.version());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getSession",
            summary = "Show a session",
            description = "Public, but for those that are for officials alone.")
    @APIResponse(
            responseCode = "200",
            description = "The session.",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id) {
        return view(views.of(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(
            operationId = "editSession",
            summary = "Change what is planned",
            description = "A merge patch (RFC 7396): null takes a field away. Once people can sign up, time and place"
                    + " change by `reschedule` alone; more places go to those who wait.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = SessionContent.class)))
    @APIResponse(
            responseCode = "200",
            description = "The session.",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response edit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected, @NotNull JsonNode patch)
            throws JsonProcessingException {
        return view(views.of(
                service.edit(id, expected, current -> mergePatch.apply(current, patch, SessionContent.class))));
    }

    private Response view(SessionView session) {
        return answers.ok(session, session.version());
    }
}
