package city.innovation.tracker.competitiveness;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
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

/** The city's place in outside indices. */
@Path(IndexResource.COMPETITIVENESS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Competitiveness")
public class IndexResource {

    static final String COMPETITIVENESS = "/api/v1/competitiveness";

    private static final int PUBLIC_SECONDS = 60;

    private final IndexService service;
    private final Indices indices;
    private final Answers answers;

    IndexResource(IndexService service, Indices indices, Answers answers) {
        this.service = service;
        this.indices = indices;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "enterIndex",
            summary = "Enter the figures of an index of a year",
            description = "By an innovation manager; a draft until it is published.")
    @APIResponse(
            responseCode = "201",
            description = "The index.",
            content = @Content(schema = @Schema(implementation = IndexView.class)))
    public Response enter(@NotNull @Valid IndexContent request) {
        CityIndex index = service.enter(request);
        return answers.created(COMPETITIVENESS + "/" + index.id(), IndexView.of(index), index.version());
    }

    @GET
    @Operation(
            operationId = "listIndices",
            summary = "List indices, latest year first",
            description = "Drafts are listed for innovation managers and auditors alone.")
    @APIResponse(
            responseCode = "200",
            description = "A page of indices.",
            content = @Content(schema = @Schema(implementation = IndexView.IndexPage.class)))
    @SecurityRequirementsSet({})
    public Response list(
            @QueryParam("code") @Parameter(description = "Of this index.", example = "GPCI") String code,
            @QueryParam("year") @Parameter(description = "Of this year.", example = "2026") Integer year,
            @QueryParam("area") @Parameter(description = "With a component that this area of a plan should move.")
                    UUID area,
            @QueryParam("challenge")
                    @Parameter(
                            description = "With a component that this city challenge should move.",
                            example = "BALANCED_GROWTH")
                    String challenge,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(uri, indices.page(code, year, area, challenge, paging, Pages.filters(uri)));
    }

    @GET
    @Path("trends/{code}")
    @Operation(operationId = "getIndexTrend", summary = "An index over its published years, first to last")
    @APIResponse(
            responseCode = "200",
            description = "The trend.",
            content = @Content(schema = @Schema(implementation = IndexView.Trend.class)))
    @SecurityRequirementsSet({})
    public Response trend(
            @PathParam("code") @Parameter(description = "The index's code.", example = "GPCI") String code) {
        return answers.open(indices.trend(code), PUBLIC_SECONDS);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getIndex", summary = "Show an index of a year, with its gaps")
    @APIResponse(
            responseCode = "200",
            description = "The index.",
            content = @Content(schema = @Schema(implementation = IndexView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id) {
        return view(indices.see(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(
            operationId = "editIndex",
            summary = "Correct the figures of an index",
            description = "A merge patch (RFC 7396) by an innovation manager; public ones are told again.")
    @RequestBody(
            description = "The fields to change; null takes one away.",
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = IndexContent.class)))
    @APIResponse(
            responseCode = "200",
            description = "The index.",
            content = @Content(schema = @Schema(implementation = IndexView.class)))
    public Response edit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected, @NotNull JsonNode patch)
            throws JsonProcessingException {
        return view(service.edit(id, expected, patch));
    }

    @POST
    @Path("{id}/publish")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(
            operationId = "publishIndex",
            summary = "Make the figures of an index public",
            description = "By an innovation manager.")
    @APIResponse(
            responseCode = "200",
            description = "The index.",
            content = @Content(schema = @Schema(implementation = IndexView.class)))
    public Response publish(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(service.publish(id, expected));
    }

    private Response view(CityIndex index) {
        return answers.ok(IndexView.of(index), index.version());
    }
}
