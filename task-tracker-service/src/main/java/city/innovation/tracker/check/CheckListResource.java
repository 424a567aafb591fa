package city.innovation.tracker.check;

import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Sort;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists and counts of checks. */
@Path(CheckResource.CHECKS)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Checks")
public class CheckListResource {

    private final CheckLists lists;

    CheckListResource(CheckLists lists) {
        this.lists = lists;
    }

    @GET
    @Operation(
            operationId = "listChecks",
            summary = "List checks",
            description = "Those of a round with `round`. For those who work for the city.")
    @APIResponse(
            responseCode = "200",
            description = "A page of checks.",
            content = @Content(schema = @Schema(implementation = CheckSummary.CheckPage.class)))
    public Response list(
            @BeanParam CheckFilter filter,
            @QueryParam("sort") @Parameter(description = "`openedAt`, `dueOn` or `number`, the latest first with `-`.")
                    Sort sort,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(uri, lists.page(filter, paging.sorted(sort)));
    }

    @GET
    @Path("counts")
    @Operation(operationId = "countChecks", summary = "Count checks by a code, for badges")
    @APIResponse(
            responseCode = "200",
            description = "How many there are, by code.",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Long.class),
                            examples = @ExampleObject(name = "byState", value = "{\"OPEN\":2,\"SUBMITTED\":22}")))
    public Map<String, Long> counts(
            @BeanParam CheckFilter filter,
            @QueryParam("by") @NotNull @Parameter(description = "The code to count by.") CheckCounting by) {
        return lists.counts(filter, by);
    }
}
