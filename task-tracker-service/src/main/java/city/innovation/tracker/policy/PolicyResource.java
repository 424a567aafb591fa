package city.innovation.tracker.policy;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Sort;
import city.innovation.tracker.PublicRead;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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

/** The register of policies. */
@Path(PolicyResource.POLICIES)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Policies")
@PublicRead
public class PolicyResource {

    static final String POLICIES = "/api/v1/policies";

    private static final int PUBLIC_SECONDS = 60;

    private final PolicyService service;
    private final PolicyReading reading;
    private final PolicyLists lists;
    private final Answers answers;

    PolicyResource(PolicyService service, PolicyReading reading, PolicyLists lists, Answers answers) {
        this.service = service;
        this.reading = reading;
        this.lists = lists;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "registerPolicy",
            summary = "Register a policy",
            description = "By its department's people or an innovation manager; it is public from then on.")
    @APIResponse(
            responseCode = "201",
            description = "The policy.",
            content = @Content(schema = @Schema(implementation = PolicyView.class)))
    public Response register(@NotNull @Valid PolicyContent request) {
        Policy policy = service.register(request);
        return answers.created(POLICIES + "/" + policy.id(), PolicyView.of(policy), policy.version());
    }

    @GET
    @Operation(operationId = "listPolicies", summary = "List and search policies")
    @APIResponse(
            responseCode = "200",
            description = "A page of policies.",
            content = @Content(schema = @Schema(implementation = PolicySummary.PolicyPage.class)))
    @SecurityRequirementsSet({})
    public Response list(
            @BeanParam @Valid PolicyFilter filter,
            @QueryParam("sort") @Parameter(description = "`updatedAt` or `title`, last first with `-`.") Sort sort,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.open(uri, lists.page(filter, paging.sorted(sort), Pages.filters(uri)), PUBLIC_SECONDS);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPolicy", summary = "Show a policy")
    @APIResponse(
            responseCode = "200",
            description = "The policy.",
            content = @Content(schema = @Schema(implementation = PolicyView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id) {
        return view(service.get(id));
    }

    @GET
    @Path("{id}/sessions")
    @Operation(
            operationId = "getPolicySessions",
            summary = "The sessions held on a policy, against what it needs",
            description = "As the events of sessions told them so far.")
    @APIResponse(
            responseCode = "200",
            description = "The count.",
            content = @Content(schema = @Schema(implementation = SessionCounts.Count.class)))
    @SecurityRequirementsSet({})
    public Response sessions(@PathParam("id") UUID id) {
        return answers.open(service.sessions(id), 1);
    }

    @GET
    @Path("{id}/revisions")
    @Operation(operationId = "listPolicyRevisions", summary = "What a policy said, latest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of revisions.",
            content = @Content(schema = @Schema(implementation = PolicyRevisions.RevisionPage.class)))
    @SecurityRequirementsSet({})
    public Response revisions(@PathParam("id") UUID id, @BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.open(uri, reading.revisions(id, paging), PUBLIC_SECONDS);
    }

    @GET
    @Path("{id}/revisions/{revision}")
    @Operation(operationId = "getPolicyRevision", summary = "What a policy said in a revision")
    @SecurityRequirementsSet({})
    public PolicyRevisions.Revision revision(
            @PathParam("id") UUID id,
            @PathParam("revision") @Min(1) @Parameter(description = "Which one, from 1.", example = "2") int revision) {
        return reading.revision(id, revision);
    }

    @GET
    @Path("{id}/diff")
    @Operation(operationId = "comparePolicyRevisions", summary = "What changed from one revision to another")
    @SecurityRequirementsSet({})
    public PolicyRevisions.Compared diff(
            @PathParam("id") UUID id,
            @QueryParam("from")
                    @Min(1)
                    @Parameter(description = "A revision; the one before the other if absent.", example = "1")
                    Integer from,
            @QueryParam("to")
                    @Min(1)
                    @Parameter(description = "A revision; the one that holds if absent.", example = "2")
                    Integer to) {
        return reading.compare(id, from, to);
    }

    @GET
    @Path("{id}/allowed-actions")
    @Operation(operationId = "listPolicyActions", summary = "The commands that the caller may give now")
    @SecurityRequirementsSet({})
    public PolicyView.Actions allowedActions(@PathParam("id") UUID id) {
        return reading.actions(id);
    }

    private Response view(Policy policy) {
        return answers.ok(PolicyView.of(policy), policy.version());
    }
}
