package city.innovation.proposal.call;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The city's challenges. */
@Path(ChallengeResource.CHALLENGES)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Challenges")
public class ChallengeResource {

    static final String CHALLENGES = "/api/v1/challenges";

    private final ChallengeService service;
    private final ChallengeLists lists;
    private final Answers answers;

    ChallengeResource(ChallengeService service, ChallengeLists lists, Answers answers) {
        this.service = service;
        this.lists = lists;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "createChallenge",
            summary = "Define a city challenge",
            description = "For innovation managers. From the first one on only defined codes can be named.")
    @APIResponse(
            responseCode = "201",
            description = "The new challenge.",
            content = @Content(schema = @Schema(implementation = ChallengeView.class)))
    public Response create(@NotNull @Valid NewChallenge request) {
        Challenge challenge = service.define(request);
        return answers.created(CHALLENGES + "/" + challenge.code(), ChallengeView.of(challenge), challenge.version());
    }

    @GET
    @Operation(operationId = "listChallenges", summary = "List the city's challenges")
    @APIResponse(
            responseCode = "200",
            description = "A page of challenges.",
            content = @Content(schema = @Schema(implementation = ChallengeView.ChallengePage.class)))
    @SecurityRequirementsSet({})
    public Response list(
            @QueryParam("validOn") @Parameter(description = "Those that can be named on this day, Asia/Seoul.")
                    LocalDate validOn,
            @QueryParam("sort") @Parameter(description = "`code` or `validFrom`, last first with `-`.") Sort sort,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(uri, lists.page(validOn, paging.sorted(sort)));
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getChallenge", summary = "Show a city challenge")
    @APIResponse(
            responseCode = "200",
            description = "The challenge.",
            content = @Content(schema = @Schema(implementation = ChallengeView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("code") String code) {
        return view(service.get(code));
    }

    @PATCH
    @Path("{code}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(
            operationId = "editChallenge",
            summary = "Change a city challenge",
            description = "A merge patch (RFC 7396) by an innovation manager; the code stays.")
    @RequestBody(
            description = "The fields to change; null takes one away.",
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = ChallengeContent.class)))
    @APIResponse(
            responseCode = "200",
            description = "The challenge.",
            content = @Content(schema = @Schema(implementation = ChallengeView.class)))
    public Response edit(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull JsonNode patch)
            throws JsonProcessingException {
        return view(service.edit(code, expected, patch));
    }

    private Response view(Challenge challenge) {
        return answers.ok(ChallengeView.of(challenge), challenge.version());
    }
}
