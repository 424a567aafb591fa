package city.innovation.tracker.workitem;

import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Sort;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists of standing work. */
@Path(WorkItemResource.WORK_ITEMS)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Work items")
public class WorkItemListResource {

    private final WorkItemLists lists;

    WorkItemListResource(WorkItemLists lists) {
        this.lists = lists;
    }

    @GET
    @Operation(
            operationId = "listWorkItems",
            summary = "List standing work",
            description = "For those who work for the city.")
    @APIResponse(
            responseCode = "200",
            description = "A page of work items.",
            content = @Content(schema = @Schema(implementation = WorkItemSummary.WorkItemPage.class)))
    public Response list(
            @BeanParam WorkItemFilter filter,
            @QueryParam("sort")
                    @Parameter(description = "`createdAt`, `yearlyHours` or `title`, the largest first with `-`.")
                    Sort sort,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(uri, lists.page(filter, paging.sorted(sort)));
    }
}
