package city.innovation.tracker.disclosure;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Sort;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
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

/** Requests for information. */
@Path(InformationRequestResource.REQUESTS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Information requests")
public class InformationRequestResource {

    static final String REQUESTS = "/api/v1/information-requests";

    private static final int PUBLIC_SECONDS = 60;

    private final InformationRequestService service;
    private final InformationRequestReading reading;
    private final InformationRequestLists lists;
    private final DisclosureStatistics statistics;
    private final Answers answers;

    InformationRequestResource(
            InformationRequestService service,
            InformationRequestReading reading,
            InformationRequestLists lists,
            DisclosureStatistics statistics,
            Answers answers) {
        this.service = service;
        this.reading = reading;
        this.lists = lists;
        this.statistics = statistics;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "requestInformation",
            summary = "Ask the city for information",
            description = "The decision is due in 10 business days (rule `information-request-terms`); there is no fee."
                    + " Officials enter what came in on paper.")
    @APIResponse(
            responseCode = "201",
            description = "The request.",
            content = @Content(schema = @Schema(implementation = InformationRequestView.class)))
    public Response receive(@NotNull @Valid NewInformationRequest request) {
        InformationRequest received = service.receive(request);
        return answers.created(REQUESTS + "/" + received.id(), InformationRequestView.of(received), received.version());
    }

    @GET
    @Operation(
            operationId = "listInformationRequests",
            summary = "List requests for information",
            description = "One's own, those of one's department; all for innovation managers and auditors.")
    @APIResponse(
            responseCode = "200",
            description = "A page of requests.",
            content =
                    @Content(schema = @Schema(implementation = InformationRequestSummary.InformationRequestPage.class)))
    public Response list(
            @BeanParam @Valid InformationRequestFilter filter,
            @QueryParam("sort") @Parameter(description = "`receivedAt`, last first with `-`.") Sort sort,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        reading.requireCaller();
        return Pages.answer(uri, lists.page(filter, paging.sorted(sort), Pages.filters(uri)));
    }

    @GET
    @Path("published")
    @Operation(
            operationId = "listPublishedInformationRequests",
            summary = "What was decided, for everybody",
            description = "Without whoever asked and without the words of the request.")
    @APIResponse(
            responseCode = "200",
            description = "A page of decided requests.",
            content = @Content(schema = @Schema(implementation = InformationRequestSummary.PublishedPage.class)))
    @SecurityRequirementsSet({})
    public Response published(
            @BeanParam @Valid InformationRequestFilter filter,
            @QueryParam("sort") @Parameter(description = "`decidedAt`, last first with `-`.") Sort sort,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.open(uri, lists.published(filter, paging.sorted(sort), Pages.filters(uri)), PUBLIC_SECONDS);
    }

    @GET
    @Path("statistics")
    @Operation(operationId = "getInformationRequestStatistics", summary = "A year's requests, counted")
    @APIResponse(
            responseCode = "200",
            description = "The figures.",
            content = @Content(schema = @Schema(implementation = DisclosureStatistics.Year.class)))
    @SecurityRequirementsSet({})
    public Response statistics(
            @QueryParam("year")
                    @Min(1990)
                    @Max(2200)
                    @Parameter(
                            description = "The year of their receipt, Asia/Seoul; this one if absent.",
                            example = "2026")
                    Integer year) {
        return answers.open(statistics.of(year), PUBLIC_SECONDS);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getInformationRequest", summary = "Show a request for information")
    @APIResponse(
            responseCode = "200",
            description = "The request.",
            content = @Content(schema = @Schema(implementation = InformationRequestView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response get(@PathParam("id") UUID id) {
        InformationRequest request = reading.request(id);
        return answers.ok(InformationRequestView.of(request), request.version());
    }

    @GET
    @Path("{id}/allowed-actions")
    @Operation(operationId = "listInformationRequestActions", summary = "The commands that the caller may give now")
    public InformationRequestSummary.Actions allowedActions(@PathParam("id") UUID id) {
        return reading.actions(id);
    }
}
