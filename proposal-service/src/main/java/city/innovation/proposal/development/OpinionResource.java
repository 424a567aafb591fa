package city.innovation.proposal.development;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Version;
import city.innovation.proposal.ProposalPaths;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Experts' opinions on a proposal. */
@Path(OpinionResource.OPINIONS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Opinions")
public class OpinionResource {

    static final String OPINIONS = ProposalPaths.PROPOSALS + "/{id}/opinions";

    private final OpinionService service;
    private final OpinionAccess access;
    private final Answers answers;

    OpinionResource(OpinionService service, OpinionAccess access, Answers answers) {
        this.service = service;
        this.access = access;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listProposalOpinions",
            summary = "The opinions on a proposal",
            description = "All for proposers and those in office; who was asked sees the own ones.")
    @APIResponse(
            responseCode = "200",
            description = "All that the caller may see, first to last.",
            content = @Content(schema = @Schema(implementation = OpinionView.OpinionPage.class)))
    public Page<OpinionView> list(@PathParam("id") UUID id) {
        return access.page(id);
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "askProposalOpinion",
            summary = "Ask for an opinion",
            description =
                    "A department or a person, to be answered within 21 days. The proposer is told first, and until it is"
                            + " there, or its day is over, the time to decide stands.")
    @APIResponse(
            responseCode = "201",
            description = "The request.",
            content = @Content(schema = @Schema(implementation = OpinionView.class)))
    public Response ask(@PathParam("id") UUID id, @NotNull @Valid AskOpinion request) {
        OpinionView opinion = service.ask(id, request);
        return answers.created(
                OPINIONS.replace("{id}", id.toString()) + "/" + opinion.id(), opinion, opinion.version());
    }

    @GET
    @Path("{opinionId}")
    @Operation(operationId = "getProposalOpinion", summary = "Show an opinion")
    @APIResponse(
            responseCode = "200",
            description = "The opinion.",
            content = @Content(schema = @Schema(implementation = OpinionView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response get(@PathParam("id") UUID id, @PathParam("opinionId") UUID opinionId) {
        return view(access.one(id, opinionId));
    }

    @POST
    @Path("{opinionId}/answer")
    @Transactional
    @Command
    @Operation(
            operationId = "answerProposalOpinion",
            summary = "Give the opinion",
            description = "By the person who was asked, or by a manager of the department that was.")
    @APIResponse(
            responseCode = "200",
            description = "The opinion.",
            content = @Content(schema = @Schema(implementation = OpinionView.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("opinionId") UUID opinionId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid AnswerOpinion request) {
        return view(service.answer(id, opinionId, expected, request));
    }

    @POST
    @Path("{opinionId}/withdraw")
    @Transactional
    @Command
    @Operation(operationId = "withdrawProposalOpinion", summary = "Ask for it no longer")
    @APIResponse(
            responseCode = "200",
            description = "The opinion.",
            content = @Content(schema = @Schema(implementation = OpinionView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("opinionId") UUID opinionId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid WithdrawReason request) {
        return view(service.withdraw(id, opinionId, expected, request.reason()));
    }

    private Response view(OpinionView opinion) {
        return answers.ok(opinion, opinion.version());
    }
}
