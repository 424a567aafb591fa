package city.innovation.proposal.group;

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

/** Lists and figures of groups. */
@Path(GroupPaths.GROUPS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Groups")
public class GroupListResource {

    /** How long caches may keep what everybody sees. */
    private static final int PUBLIC_SECONDS = 5;

    private final GroupLists lists;
    private final GroupStatistics statistics;

    GroupListResource(GroupLists lists, GroupStatistics statistics) {
        this.lists = lists;
        this.statistics = statistics;
    }

    @GET
    @Operation(operationId = "listGroups", summary = "List groups", description = "Public.")
    @APIResponse(
            responseCode = "200",
            description = "A page of groups.",
            content = @Content(schema = @Schema(implementation = GroupSummary.GroupPage.class)))
    @SecurityRequirementsSet({})
    public Response list(
            @BeanParam GroupFilter filter,
            @QueryParam("sort") @Parameter(description = "`foundedAt` or `title`, the latest first with `-`.")
                    Sort sort,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        Page<GroupSummary> answer = lists.page(filter, paging.sorted(sort));
        return lists.isPublic() ? Pages.open(uri, answer, PUBLIC_SECONDS) : Pages.answer(uri, answer);
    }

    @GET
    @Path("statistics")
    @Operation(operationId = "getAllGroupStatistics", summary = "The figures of all groups, by kind")
    @SecurityRequirementsSet({})
    public GroupFigures.ByKind statistics() {
        return statistics.byKind();
    }

    @GET
    @Path("{id}/statistics")
    @Operation(
            operationId = "getGroupStatistics",
            summary = "Members, meetings, support money and proposals of a group")
    @SecurityRequirementsSet({})
    public GroupFigures.One statistics(@PathParam("id") UUID id) {
        return statistics.of(id);
    }
}
