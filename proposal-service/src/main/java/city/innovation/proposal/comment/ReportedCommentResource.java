package city.innovation.proposal.comment;

import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.proposal.ProposalPaths;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for a manager's eye. */
@Path(ProposalPaths.PROPOSALS + "/reported-comments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Comments")
public class ReportedCommentResource {

    private final CommentLists lists;

    ReportedCommentResource(CommentLists lists) {
        this.lists = lists;
    }

    @GET
    @Operation(
            operationId = "listReportedComments",
            summary = "List comments that were reported and are not hidden, oldest first",
            description = "For innovation managers and auditors.")
    @APIResponse(
            responseCode = "200",
            description = "A page of comments.",
            content = @Content(schema = @Schema(implementation = CommentView.CommentPage.class)))
    public Response list(@BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.answer(uri, lists.reported(paging));
    }
}
