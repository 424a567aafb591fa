package city.innovation.tracker.check;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Sort;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Corrective actions: their list, and what becomes of each. */
@Path(CorrectionResource.ACTIONS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Checks")
public class CorrectionResource {

    static final String ACTIONS = "/api/v1/corrective-actions";

    private final CorrectionService service;
    private final CorrectionLists lists;
    private final CheckReading reading;
    private final Answers answers;

    CorrectionResource(CorrectionService service, CorrectionLists lists, CheckReading reading, Answers answers) {
        this.service = service;
        this.lists = lists;
        this.reading = reading;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listCorrectiveActions",
            summary = "List corrective actions",
            description = "The most urgent first. For those who work for the city.")
    @APIResponse(
            responseCode = "200",
            description = "A page of corrective actions.",
            content = @Content(schema = @Schema(implementation = CorrectionSummary.CorrectionPage.class)))
    public Response list(
            @BeanParam CorrectionFilter filter,
            @QueryParam("sort") @Parameter(description = "`dueOn`, the latest first with `-`.") Sort sort,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(uri, lists.page(filter, paging.sorted(sort)));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCorrectiveAction", summary = "Show a corrective action")
    @APIResponse(
            responseCode = "200",
            description = "The corrective action.",
            content = @Content(schema = @Schema(implementation = CorrectionView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response get(@PathParam("id") UUID id) {
        return view(service.visible(id));
    }

    @GET
    @Path("{id}/allowed-actions")
    @Operation(operationId = "getCorrectiveActionAllowedActions", summary = "What may the caller do with it now?")
    public CheckActions.OfCorrection actions(@PathParam("id") UUID id) {
        return reading.correctionActions(service.visible(id));
    }

    @POST
    @Path("{id}/report")
    @Transactional
    @Command
    @Operation(operationId = "reportCorrectiveAction", summary = "Say that it is done, and show it")
    @APIResponse(
            responseCode = "200",
            description = "The corrective action.",
            content = @Content(schema = @Schema(implementation = CorrectionView.class)))
    public Response report(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid CheckRequests.Report request) {
        return view(service.report(id, expected, request));
    }

    @POST
    @Path("{id}/confirm")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(operationId = "confirmCorrectiveAction", summary = "Confirm that it is done")
    @APIResponse(
            responseCode = "200",
            description = "The corrective action.",
            content = @Content(schema = @Schema(implementation = CorrectionView.class)))
    public Response confirm(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(service.confirm(id, expected));
    }

    @POST
    @Path("{id}/reject")
    @Transactional
    @Command
    @Operation(operationId = "rejectCorrectiveAction", summary = "Send it back, with the reason")
    @APIResponse(
            responseCode = "200",
            description = "The corrective action.",
            content = @Content(schema = @Schema(implementation = CorrectionView.class)))
    public Response reject(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid CorrectionView.Reject request) {
        return view(service.reject(id, expected, request));
    }

    private Response view(CorrectiveAction action) {
        return answers.ok(CorrectionView.of(action), action.version());
    }
}
