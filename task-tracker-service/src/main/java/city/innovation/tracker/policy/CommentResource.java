package city.innovation.tracker.policy;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Version;
import city.innovation.tracker.PublicRead;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Comments on policies and their answers. */
@Path(PolicyResource.POLICIES + "/{policyId}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Policies")
@PublicRead
public class CommentResource {

    private static final int PUBLIC_SECONDS = 10;

    private final CommentService service;
    private final Answers answers;

    CommentResource(CommentService service, Answers answers) {
        this.service = service;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "commentOnPolicy",
            summary = "Comment on a policy",
            description = "By anybody with a token.")
    @APIResponse(
            responseCode = "201",
            description = "The comment.",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response write(@PathParam("policyId") UUID policyId, @NotNull @Valid NewPolicyComment request) {
        PolicyComment comment = service.write(policyId, request.text());
        return answers.created(
                PolicyResource.POLICIES + "/" + policyId + "/comments/" + comment.id(),
                CommentView.of(comment),
                comment.version());
    }

    @GET
    @Operation(operationId = "listPolicyComments", summary = "List a policy's comments, latest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of comments.",
            content = @Content(schema = @Schema(implementation = CommentView.CommentPage.class)))
    @SecurityRequirementsSet({})
    public Response list(@PathParam("policyId") UUID policyId, @BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.open(uri, service.page(policyId, paging), PUBLIC_SECONDS);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPolicyComment", summary = "Show a comment on a policy")
    @APIResponse(
            responseCode = "200",
            description = "The comment.",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("policyId") UUID policyId, @PathParam("id") UUID id) {
        return view(service.get(policyId, id));
    }

    @POST
    @Path("{id}/answer")
    @Transactional
    @Command
    @Operation(
            operationId = "answerPolicyComment",
            summary = "Answer a comment",
            description = "By the policy's department or an innovation manager; said again, the last answer holds.")
    @APIResponse(
            responseCode = "200",
            description = "The comment.",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response answer(
            @PathParam("policyId") UUID policyId,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid AnswerPolicyComment request) {
        return view(service.answer(policyId, id, expected, request.answer()));
    }

    @POST
    @Path("{id}/hide")
    @Transactional
    @Command
    @Operation(
            operationId = "hidePolicyComment",
            summary = "Hide a comment that breaks the rules of conduct",
            description = "That there was one and why it is hidden stays. By the policy's department or a manager.")
    @APIResponse(
            responseCode = "200",
            description = "The comment.",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response hide(
            @PathParam("policyId") UUID policyId,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid HidePolicyComment request) {
        return view(service.hide(policyId, id, expected, request.reason()));
    }

    private Response view(PolicyComment comment) {
        return answers.ok(CommentView.of(comment), comment.version());
    }

    /** What somebody says. */
    @Schema(name = "NewPolicyComment", examples = "{\"text\":\"청년 기준도 있어야 합니다.\"}")
    record NewPolicyComment(
            @NotBlank @Size(max = 5_000) @Schema(description = "The comment; everybody can read it.")
            String text) {}

    /** What the department says. */
    @Schema(name = "AnswerPolicyComment", examples = "{\"answer\":\"내년에 넣겠습니다.\"}")
    record AnswerPolicyComment(
            @NotBlank @Size(max = 5_000) @Schema(description = "The answer; everybody can read it.")
            String answer) {}

    /** Why a comment is hidden. */
    @Schema(name = "HidePolicyComment", examples = "{\"reason\":\"다른 사람을 비방합니다.\"}")
    record HidePolicyComment(
            @NotBlank @Size(max = 1_000) @Schema(description = "Why; everybody can read it.")
            String reason) {}
}
