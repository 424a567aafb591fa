package city.innovation.proposal.library;

import city.innovation.kit.http.Answers;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The case library, the same for everybody. */
@Path(LibraryPaths.LIBRARY)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Case library")
public class CaseLibraryListResource {

    /** How long caches may keep it. */
    private static final int PUBLIC_SECONDS = 60;

    private final StoryLists lists;
    private final Answers answers;

    CaseLibraryListResource(StoryLists lists, Answers answers) {
        this.lists = lists;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listStories",
            summary = "Search the case library",
            description =
                    "What was improved in the city, with and without a proposal; also cases of earlier programmes.")
    @APIResponse(
            responseCode = "200",
            description = "A page of stories.",
            content = @Content(schema = @Schema(implementation = StorySummary.StoryPage.class)))
    @SecurityRequirementsSet({})
    public Response list(
            @BeanParam StoryFilter filter,
            @QueryParam("sort")
                    @Parameter(description = "`publishedAt`, `year` or `title`; the other way round with `-`.")
                    Sort sort,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.open(uri, lists.page(filter, paging.sorted(sort)), PUBLIC_SECONDS);
    }

    @GET
    @Path("counts")
    @Operation(
            operationId = "countStories",
            summary = "Count stories by a field",
            description = "Under the same filters as the list.")
    @APIResponse(
            responseCode = "200",
            description = "How many there are of each value; those without one under an empty name.",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Long.class),
                            examples = @ExampleObject(name = "byYear", value = "{\"2025\":12,\"2026\":3}")))
    @SecurityRequirementsSet({})
    public Response counts(
            @BeanParam StoryFilter filter,
            @QueryParam("by") @NotNull @Parameter(description = "The field.") StoryLists.By by) {
        return answers.open(lists.counts(filter, by), PUBLIC_SECONDS);
    }
}
