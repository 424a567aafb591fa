package city.innovation.proposal.comment;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Version;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Keeps a discussion fit to read. */
@Path(CommentResource.COMMENTS + "/{comment}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Comments")
public class ModerationResource {

    private final ModerationService service;
    private final Answers answers;

    ModerationResource(ModerationService service, Answers answers) {
        this.service = service;
        this.answers = answers;
    }

    @POST
    @Path("hide")
    @Transactional
    @Command
    @Operation(
            operationId = "hideComment",
            summary = "Hide what it says",
            description = "By an innovation manager, with a reason that its author can read. Answers to it stay.")
    @APIResponse(
            responseCode = "200",
            description = "The comment.",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response hide(
            @PathParam("id") UUID id,
            @PathParam("comment") UUID comment,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ModerationReason request) {
        return view(service.hide(id, comment, expected, request.reason()));
    }

    @POST
    @Path("show")
    @Transactional
    @Command
    @Operation(operationId = "showComment", summary = "Show it again")
    @APIResponse(
            responseCode = "200",
            description = "The comment.",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response show(
            @PathParam("id") UUID id,
            @PathParam("comment") UUID comment,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ModerationReason request) {
        return view(service.show(id, comment, expected, request.reason()));
    }

    @POST
    @Path("report")
    @Transactional
    @Command
    @Operation(
            operationId = "reportComment",
            summary = "Point it out to the managers",
            description = "By anybody with a login, once; a second time answers 409. Needs no `If-Match`.")
    @APIResponse(responseCode = "204", description = "Reported.")
    public Response report(
            @PathParam("id") UUID id, @PathParam("comment") UUID comment, @NotNull @Valid ModerationReason request) {
        service.report(id, comment, request.reason());
        return Response.noContent().build();
    }

    private Response view(CommentView comment) {
        return answers.ok(comment, comment.version());
    }
}
