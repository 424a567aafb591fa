package city.innovation.kit.code;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The labels of all codes, for everybody. They change with a release alone, so that caches may keep them an hour. */
@Path("/api/v1/code-lists")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Code lists")
public class CodeListResource {

    private static final String CACHE = "public, max-age=3600";

    private final CodeLists lists;

    CodeListResource(CodeLists lists) {
        this.lists = lists;
    }

    @GET
    @Operation(operationId = "listCodeLists", summary = "All codes with their labels in Korean and English")
    @APIResponse(
            responseCode = "200",
            description = "All code lists, by name",
            content = @Content(schema = @Schema(implementation = CodeListView.All.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response all(@Context Request request) {
        return cached(request, new CodeListView.All(lists.all()));
    }

    @GET
    @Path("{name}")
    @Operation(operationId = "getCodeList", summary = "The codes of one list with their labels in Korean and English")
    @APIResponse(
            responseCode = "200",
            description = "The code list",
            content = @Content(schema = @Schema(implementation = CodeListView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    @APIResponse(responseCode = "404", description = "There is no list of that name")
    public Response one(@PathParam("name") String name, @Context Request request) {
        return cached(request, lists.find(name).orElseThrow(NotFoundException::new));
    }

    private static Response cached(Request request, Record view) {
        EntityTag tag = new EntityTag(ViewDigest.of(view.toString()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(view) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, CACHE)
                .build();
    }
}
