package city.innovation.proposal.call;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Sort;
import city.innovation.kit.http.Version;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
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

/** Shows, begins and edits open calls. */
@Path(CallResource.CALLS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Open calls")
public class CallResource {

    static final String CALLS = "/api/v1/open-calls";

    /** How long caches may keep what everybody sees. */
    private static final int PUBLIC_SECONDS = 5;

    private final CallService service;
    private final CallEdits edits;
    private final CallLists lists;
    private final CallReading reading;
    private final Answers answers;

    CallResource(CallService service, CallEdits edits, CallLists lists, CallReading reading, Answers answers) {
        this.service = service;
        this.edits = edits;
        this.lists = lists;
        this.reading = reading;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "createOpenCall",
            summary = "Begin an open call",
            description = "A draft, for innovation managers; it opens when its opening comes, or by `open`.")
    @APIResponse(
            responseCode = "201",
            description = "The new call.",
            content = @Content(schema = @Schema(implementation = CallView.class)))
    public Response create(@NotNull @Valid CallContent request) {
        OpenCall call = service.create(request);
        return answers.created(CALLS + "/" + call.id(), CallView.of(call), call.version());
    }

    @GET
    @Operation(
            operationId = "listOpenCalls",
            summary = "List open calls",
            description = "Those that have opened; innovation managers see drafts too.")
    @APIResponse(
            responseCode = "200",
            description = "A page of calls.",
            content = @Content(schema = @Schema(implementation = CallView.CallPage.class)))
    @SecurityRequirementsSet({})
    public Response list(
            @BeanParam CallFilter filter,
            @QueryParam("sort") @Parameter(description = "`closesAt` or `createdAt`, latest first with `-`.") Sort sort,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        Page<CallView> page = lists.page(filter, paging.sorted(sort));
        return reading.isPublic() ? Pages.open(uri, page, PUBLIC_SECONDS) : Pages.answer(uri, page);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getOpenCall",
            summary = "Show an open call",
            description = "Its answers are listed by `GET /proposals?call={id}`.")
    @APIResponse(
            responseCode = "200",
            description = "The call.",
            content = @Content(schema = @Schema(implementation = CallView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id) {
        CallView call = reading.call(id);
        return answers.ok(call, call.version());
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(
            operationId = "editOpenCall",
            summary = "Change what a call says",
            description = "A merge patch (RFC 7396). Once it has opened, its opening and its criteria stay; when its"
                    + " closing moves, the time to decide on its answers moves too.")
    @RequestBody(
            description = "The fields to change; null takes one away.",
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = CallContent.class)))
    @APIResponse(
            responseCode = "200",
            description = "The call.",
            content = @Content(schema = @Schema(implementation = CallView.class)))
    public Response edit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected, @NotNull JsonNode patch)
            throws JsonProcessingException {
        OpenCall call = edits.edit(id, expected, patch);
        return answers.ok(CallView.of(call), call.version());
    }
}
