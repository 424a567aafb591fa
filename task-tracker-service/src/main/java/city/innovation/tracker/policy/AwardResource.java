package city.innovation.tracker.policy;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Version;
import city.innovation.tracker.PublicRead;
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

/** What others awarded the city. */
@Path(AwardResource.AWARDS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Policies")
@PublicRead
public class AwardResource {

    static final String AWARDS = PolicyResource.POLICIES + "/awards";

    private static final int PUBLIC_SECONDS = 60;

    private final AwardService service;
    private final AwardLists lists;
    private final Answers answers;

    AwardResource(AwardService service, AwardLists lists, Answers answers) {
        this.service = service;
        this.lists = lists;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "recordPolicyAward",
            summary = "Record an award",
            description = "By an innovation manager.")
    @APIResponse(
            responseCode = "201",
            description = "The award.",
            content = @Content(schema = @Schema(implementation = AwardView.class)))
    public Response record(@NotNull @Valid AwardContent request) {
        Award award = service.record(request);
        return answers.created(AWARDS + "/" + award.id(), view(award), award.version());
    }

    @GET
    @Operation(operationId = "listPolicyAwards", summary = "List awards, latest year first")
    @APIResponse(
            responseCode = "200",
            description = "A page of awards.",
            content = @Content(schema = @Schema(implementation = AwardView.AwardPage.class)))
    @SecurityRequirementsSet({})
    public Response list(
            @QueryParam("year") @Parameter(description = "Of this year.", example = "2013") Integer year,
            @QueryParam("sector") @Parameter(description = "In this sector.", example = "공공서비스 혁신") String sector,
            @QueryParam("policyId") @Parameter(description = "For this policy.") UUID policyId,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.open(uri, lists.page(year, sector, policyId, paging, Pages.filters(uri)), PUBLIC_SECONDS);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPolicyAward", summary = "Show an award")
    @APIResponse(
            responseCode = "200",
            description = "The award.",
            content = @Content(schema = @Schema(implementation = AwardView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id) {
        Award award = service.get(id);
        return answers.ok(view(award), award.version());
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(operationId = "editPolicyAward", summary = "Correct an award", description = "A merge patch (RFC 7396).")
    @RequestBody(
            description = "The fields to change; null takes one away.",
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = AwardContent.class)))
    @APIResponse(
            responseCode = "200",
            description = "The award.",
            content = @Content(schema = @Schema(implementation = AwardView.class)))
    public Response edit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected, @NotNull JsonNode patch)
            throws JsonProcessingException {
        Award award = service.edit(id, expected, patch);
        return answers.ok(view(award), award.version());
    }

    private static AwardView view(Award award) {
        return AwardView.of(award.id(), award.version(), award.content());
    }
}
