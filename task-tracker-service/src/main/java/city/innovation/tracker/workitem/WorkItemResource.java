package city.innovation.tracker.workitem;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.MergePatch;
import city.innovation.kit.http.Version;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Registers, shows and edits standing work. */
@Path(WorkItemResource.WORK_ITEMS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Work items")
public class WorkItemResource {

    static final String WORK_ITEMS = "/api/v1/work-items";

    private final WorkItemService service;
    private final OverlapSearch overlaps;
    private final Answers answers;
    private final MergePatch mergePatch;

    WorkItemResource(WorkItemService service, OverlapSearch overlaps, Answers answers, MergePatch mergePatch) {
        this.service = service;
        this.overlaps = overlaps;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "registerWorkItem",
            summary = "Register standing work",
            description = "For managers of the department that does it, and innovation managers.")
    @APIResponse(
            responseCode = "201",
            description = "The work item.",
            content = @Content(schema = @Schema(implementation = WorkItemView.class)))
    public Response register(@NotNull @Valid NewWorkItem request) {
        WorkItem item = service.register(request);
        return answers.created(WORK_ITEMS + "/" + item.id(), WorkItemView.of(item), item.version());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getWorkItem",
            summary = "Show standing work",
            description = "For those who work for the city.")
    @APIResponse(
            responseCode = "200",
            description = "The work item.",
            content = @Content(schema = @Schema(implementation = WorkItemView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response get(@PathParam("id") UUID id) {
        return view(service.require(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(
            operationId = "editWorkItem",
            summary = "Change what is known of standing work",
            description = "A merge patch (RFC 7396): null takes a field away.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = WorkItemContent.class)))
    @APIResponse(
            responseCode = "200",
            description = "The work item.",
            content = @Content(schema = @Schema(implementation = WorkItemView.class)))
    public Response edit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected, @NotNull JsonNode patch)
            throws JsonProcessingException {
        return view(service.edit(id, expected, current -> mergePatch.apply(current, patch, WorkItemContent.class)));
    }

    @GET
    @Path("{id}/similar")
    @Operation(
            operationId = "listSimilarWork",
            summary = "Work whose texts are alike",
            description = "Standing work and projects of all departments, the most alike first, at most 20.")
    public SimilarWork.All similar(@PathParam("id") UUID id) {
        WorkItem item = service.require(id);
        return new SimilarWork.All(overlaps.of(id, item.folded()));
    }

    private Response view(WorkItem item) {
        return answers.ok(WorkItemView.of(item), item.version());
    }
}
