package city.innovation.tracker.plan;

import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Sort;
import city.innovation.tracker.PublicRead;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists of projects. */
@Path(PlanPaths.PROJECTS)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Projects")
@PublicRead
public class ProjectListResource {

    private final PlanLists lists;

    ProjectListResource(PlanLists lists) {
        this.lists = lists;
    }

    @GET
    @Operation(
            operationId = "listProjects",
            summary = "List projects",
            description = "Of all plans, and those that stand in none yet.")
    @APIResponse(
            responseCode = "200",
            description = "A page of projects.",
            content = @Content(schema = @Schema(implementation = ProjectSummary.ProjectPage.class)))
    @SecurityRequirementsSet({})
    public Response projects(
            @BeanParam ProjectFilter filter,
            @QueryParam("sort") @Parameter(description = "`createdAt` or `title`, the latest first with `-`.")
                    Sort sort,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(uri, lists.projects(filter, paging.sorted(sort)));
    }
}
