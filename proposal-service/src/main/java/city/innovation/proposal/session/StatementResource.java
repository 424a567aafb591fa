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

/** What was said at a session, and what comes of it. */
@Path(SessionPaths.SESSIONS + "/{id}/statements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sessions")
public class StatementResource {

    private final StatementService service;
    private final StatementLists lists;
    private final Answers answers;

    StatementResource(StatementService service, StatementLists lists, Answers answers) {
        this.service = service;
        this.lists = lists;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "addSessionStatements",
            summary = "Take down what was said",
            description = "For those who run the session, up to 500 at once, all or none; on an open board everybody"
                    + " writes their own.")
    @APIResponse(
            responseCode = "201",
            description = "The statements.",
            content = @Content(schema = @Schema(implementation = Statement.Entered.class)))
    public Response add(@PathParam("id") UUID id, @NotNull @Valid NewStatements request) {
        var made = service.state(id, request);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, SessionPaths.SESSIONS + "/" + id + "/statements")
                .entity(new Statement.Entered(made))
                .build();
    }

    @GET
    @Operation(
            operationId = "listSessionStatements",
            summary = "What was said",
            description = "In that order; on a board at once, else once the session was held.")
    @APIResponse(
            responseCode = "200",
            description = "A page of statements.",
            content = @Content(schema = @Schema(implementation = Statement.StatementPage.class)))
    @SecurityRequirementsSet({})
    public Response list(
            @PathParam("id") UUID id,
            @QueryParam("kind") @Parameter(description = "Of this kind alone.") StatementKind kind,
            @QueryParam("became") @Parameter(description = "What came of it.") Statements.Became became,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(uri, lists.page(id, kind, became, paging));
    }

    @GET
    @Path("{statementId}")
    @Operation(operationId = "getSessionStatement", summary = "A statement and what came of it")
    @APIResponse(
            responseCode = "200",
            description = "The statement.",
            content = @Content(schema = @Schema(implementation = Statement.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id, @PathParam("statementId") UUID statementId) {
        return view(lists.one(id, statementId));
    }

    @POST
    @Path("{statementId}/to-voice")
    @Transactional
    @Command
    @Operation(operationId = "makeVoiceOfStatement", summary = "Let it become a voice")
    @APIResponse(
            responseCode = "200",
            description = "The statement with its voice.",
            content = @Content(schema = @Schema(implementation = Statement.class)))
    public Response toVoice(
            @PathParam("id") UUID id,
            @PathParam("statementId") UUID statementId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid StatementRequests.ToVoice request) {
        return view(service.toVoice(id, statementId, expected, request));
    }

    @POST
    @Path("{statementId}/to-proposal")
    @Transactional
    @Command
    @Operation(
            operationId = "makeProposalOfStatement",
            summary = "Let it become a proposal",
            description = "Of who said it where that is known, else of the caller; handed in at once.")
    @APIResponse(
            responseCode = "200",
            description = "The statement with its proposal.",
            content = @Content(schema = @Schema(implementation = Statement.class)))
    public Response toProposal(
            @PathParam("id") UUID id,
            @PathParam("statementId") UUID statementId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid StatementRequests.ToProposal request) {
        return view(service.toProposal(id, statementId, expected, request));
    }

    @POST
    @Path("{statementId}/hide")
    @Transactional
    @Command
    @Operation(operationId = "hideSessionStatement", summary = "Take it out of the public's sight")
    @APIResponse(
            responseCode = "200",
            description = "The statement.",
            content = @Content(schema = @Schema(implementation = Statement.class)))
    public Response hide(
            @PathParam("id") UUID id,
            @PathParam("statementId") UUID statementId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid SessionRequests.Reason request) {
        return view(service.hide(id, statementId, expected, true, request.reason()));
    }

    @POST
    @Path("{statementId}/show")
    @Transactional
    @Command
    @Operation(operationId = "showSessionStatement", summary = "Let the public read it again")
    @APIResponse(
            responseCode = "200",
            description = "The statement.",
            content = @Content(schema = @Schema(implementation = Statement.class)))
    public Response show(
            @PathParam("id") UUID id,
            @PathParam("statementId") UUID statementId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid SessionRequests.Reason request) {
        return view(service.hide(id, statementId, expected, false, request.reason()));
    }

    private Response view(Statement statement) {
        return answers.ok(statement, statement.version());
    }
}
