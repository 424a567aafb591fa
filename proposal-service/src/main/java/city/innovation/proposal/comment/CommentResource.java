package city.innovation.proposal.comment;

import city.innovation.kit.change.ChangeView;
import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Sort;
import city.innovation.kit.http.Version;
import city.innovation.proposal.ProposalPaths;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The comments of a proposal. */
@Path(CommentResource.COMMENTS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Comments")
public class CommentResource {

    static final String COMMENTS = ProposalPaths.PROPOSALS + "/{id}/comments";

    private final CommentService service;
    private final CommentLists lists;
    private final Answers answers;

    CommentResource(CommentService service, CommentLists lists, Answers answers) {
        this.service = service;
        this.lists = lists;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listProposalComments",
            summary = "List comments",
            description = "Those that answer no other, or with `parent` the answers to one; hidden ones without what"
                    + " they say. How many there are stands at the proposal (`commentCount`).")
    @APIResponse(
            responseCode = "200",
            description = "A page of comments.",
            content = @Content(schema = @Schema(implementation = CommentView.CommentPage.class)))
    @SecurityRequirementsSet({})
    public Response list(
            @PathParam("id") UUID id,
            @QueryParam("parent") @Parameter(description = "The comment whose answers are wanted.") UUID parent,
            @QueryParam("sort") @Parameter(description = "`createdAt`, latest first with `-`.") Sort sort,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(uri, lists.page(id, parent, paging.sorted(sort)));
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "writeProposalComment",
            summary = "Write a comment, or answer one",
            description = "Answers to answers go down to depth 4. A comment that looks like it holds a resident"
                    + " registration number is refused.")
    @APIResponse(
            responseCode = "201",
            description = "The new comment.",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response write(@PathParam("id") UUID id, @NotNull @Valid NewComment request) {
        CommentView comment = service.write(id, request);
        String path = COMMENTS.replace("{id}", id.toString()) + "/" + comment.id();
        return answers.created(path, comment, comment.version());
    }

    @GET
    @Path("{comment}")
    @Operation(operationId = "getProposalComment", summary = "Show a comment")
    @APIResponse(
            responseCode = "200",
            description = "The comment.",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id, @PathParam("comment") UUID comment) {
        return view(lists.get(id, comment));
    }

    @PATCH
    @Path("{comment}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(
            operationId = "editProposalComment",
            summary = "Change an own comment",
            description = "What it said before stays in its revisions.")
    @RequestBody(
            description = "What it says now.",
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = CommentText.class)))
    @APIResponse(
            responseCode = "200",
            description = "The comment.",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response edit(
            @PathParam("id") UUID id,
            @PathParam("comment") UUID comment,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid CommentText text) {
        return view(service.edit(id, comment, expected, text));
    }

    @GET
    @Path("{comment}/revisions")
    @Operation(
            operationId = "listCommentRevisions",
            summary = "What it said before",
            description = "For its author, managers and auditors; a hidden one's for managers and auditors alone.")
    @APIResponse(
            responseCode = "200",
            description = "All of them, first to last.",
            content = @Content(schema = @Schema(implementation = CommentView.CommentRevisions.class)))
    public Page<ChangeView> revisions(@PathParam("id") UUID id, @PathParam("comment") UUID comment) {
        return new Page<>(lists.history(id, comment), null);
    }

    private Response view(CommentView comment) {
        return answers.ok(comment, comment.version());
    }
}
