package city.innovation.proposal.session;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Sort;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** Lists and figures of sessions. */
@Path(SessionPaths.SESSIONS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sessions")
public class SessionListResource {

    /** How long caches may keep what everybody sees. */
    private static final int PUBLIC_SECONDS = 5;

    private final SessionLists lists;
    private final SessionStatistics statistics;
    private final SessionPolicies policies;
    private final Answers answers;

    SessionListResource(SessionLists lists, SessionStatistics statistics, SessionPolicies policies, Answers answers) {
        this.lists = lists;
        this.statistics = statistics;
        this.policies = policies;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listSessions",
            summary = "List sessions",
            description = "Public, but for those that are for officials alone.")
    @APIResponse(
            responseCode = "200",
            description = "A page of sessions.",
            content = @Content(schema = @Schema(implementation = SessionSummary.SessionPage.class)))
    @SecurityRequirementsSet({})
    public Response list(
            @BeanParam SessionFilter filter,
            @QueryParam("sort")
                    @Parameter(
                            description =
                                    "`startsAt`, `title` or `participants`, the latest or greatest first with `-`.")
                    Sort sort,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        Page<SessionSummary> answer = lists.page(filter, paging.sorted(sort));
        return lists.isPublic() ? Pages.open(uri, answer, PUBLIC_SECONDS) : Pages.answer(uri, answer);
    }

    @GET
    @Path("statistics")
    @Operation(
            operationId = "getSessionStatistics",
            summary = "Sessions held and their people",
            description = "By what is asked for, and in all. A session counts on the day on which it was held.")
    @SecurityRequirementsSet({})
    public SessionFigureTable statistics(@BeanParam StatisticsFilter filter) {
        return statistics.of(filter);
    }

    @GET
    @Path("policies/{policyId}")
    @Operation(
            operationId = "getSessionsOnPolicy",
            summary = "Sessions held on a policy, against the number that its rule asks",
            description = "By the rule `session-requirements` that held when the policy got its first session.")
    @APIResponse(
            responseCode = "200",
            description = "What was held and what is missing; nothing held for a policy without sessions.",
            content = @Content(schema = @Schema(implementation = PolicySessions.class)))
    @SecurityRequirementsSet({})
    public Response policy(@PathParam("policyId") UUID policyId) {
        return answers.open(policies.of(policyId), PUBLIC_SECONDS);
    }
}
