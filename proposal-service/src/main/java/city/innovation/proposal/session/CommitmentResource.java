package city.innovation.proposal.session;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Version;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was promised or instructed at a session. */
@Path(SessionPaths.SESSIONS + "/{id}/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sessions")
public class CommitmentResource {

    private final CommitmentService service;
    private final CommitmentLists lists;
    private final Answers answers;

    CommitmentResource(CommitmentService service, CommitmentLists lists, Answers answers) {
        this.service = service;
        this.lists = lists;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "addSessionCommitment",
            summary = "Write down what was promised or instructed",
            description = "It is the duty of its owner until it is kept. The person appointed may give instructions.")
    @APIResponse(
            responseCode = "201",
            description = "The commitment.",
            content = @Content(schema = @Schema(implementation = Commitment.class)))
    public Response add(@PathParam("id") UUID id, @NotNull @Valid CommitmentRequests.New request) {
        Commitment made = service.promise(id, request);
        return answers.created(SessionPaths.SESSIONS + "/" + id + "/commitments/" + made.id(), made, made.version());
    }

    @GET
    @Operation(operationId = "listSessionCommitments", summary = "What was promised, the most urgent first")
    @APIResponse(
            responseCode = "200",
            description = "A page of commitments.",
            content = @Content(schema = @Schema(implementation = Commitment.CommitmentPage.class)))
    @SecurityRequirementsSet({})
    public Response list(
            @PathParam("id") UUID id,
            @QueryParam("state") @Parameter(description = "In this state alone.") CommitmentState state,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(uri, lists.page(id, state, paging));
    }

    @GET
    @Path("{commitmentId}")
    @Operation(operationId = "getSessionCommitment", summary = "A commitment and what came of it")
    @APIResponse(
            responseCode = "200",
            description = "The commitment.",
            content = @Content(schema = @Schema(implementation = Commitment.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id, @PathParam("commitmentId") UUID commitmentId) {
        return view(lists.one(id, commitmentId));
    }

    @POST
    @Path("{commitmentId}/keep")
    @Transactional
    @Command
    @Operation(operationId = "keepSessionCommitment", summary = "Say that it was done")
    @APIResponse(
            responseCode = "200",
            description = "The commitment.",
            content = @Content(schema = @Schema(implementation = Commitment.class)))
    public Response keep(
            @PathParam("id") UUID id,
            @PathParam("commitmentId") UUID commitmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid CommitmentRequests.Keep request) {
        return view(service.keep(id, commitmentId, expected, request));
    }

    @POST
    @Path("{commitmentId}/redate")
    @Transactional
    @Command
    @Operation(operationId = "redateSessionCommitment", summary = "Agree on another day, with the reason")
    @APIResponse(
            responseCode = "200",
            description = "The commitment.",
            content = @Content(schema = @Schema(implementation = Commitment.class)))
    public Response redate(
            @PathParam("id") UUID id,
            @PathParam("commitmentId") UUID commitmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid CommitmentRequests.Redate request) {
        return view(service.redate(id, commitmentId, expected, request));
    }

    @POST
    @Path("{commitmentId}/drop")
    @Transactional
    @Command
    @Operation(operationId = "dropSessionCommitment", summary = "Let it fall away, with the reason")
    @APIResponse(
            responseCode = "200",
            description = "The commitment.",
            content = @Content(schema = @Schema(implementation = Commitment.class)))
    public Response drop(
            @PathParam("id") UUID id,
            @PathParam("commitmentId") UUID commitmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid SessionRequests.Reason request) {
        return view(service.drop(id, commitmentId, expected, request.reason()));
    }

    @POST
    @Path("{commitmentId}/resume")
    @Transactional
    @Command
    @Operation(operationId = "resumeSessionCommitment", summary = "Undo a wrong keeping or dropping")
    @APIResponse(
            responseCode = "200",
            description = "The commitment.",
            content = @Content(schema = @Schema(implementation = Commitment.class)))
    public Response resume(
            @PathParam("id") UUID id,
            @PathParam("commitmentId") UUID commitmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid SessionRequests.Reason request) {
        return view(service.resume(id, commitmentId, expected, request.reason()));
    }

    private Response view(Commitment commitment) {
        return answers.ok(commitment, commitment.version());
    }
}
