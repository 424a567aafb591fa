package city.innovation.tracker.project;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.tracker.plan.PlanPaths;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The work log of a project. */
@Path(PlanPaths.PROJECTS + "/{id}/log")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Projects")
public class WorkLogResource {

    private final WorkLog log;
    private final Answers answers;

    WorkLogResource(WorkLog log, Answers answers) {
        this.log = log;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "addProjectLogEntry",
            summary = "Write down what was done",
            description = "For who manages the project, its department's head and who runs plans. It stays as it is.")
    @APIResponse(
            responseCode = "201",
            description = "The entry.",
            content = @Content(schema = @Schema(implementation = LogEntry.class)))
    public Response write(@PathParam("id") UUID id, @NotNull @Valid LogEntry.New request) {
        LogEntry entry = log.write(id, request);
        return answers.created(PlanPaths.PROJECTS + "/" + id + "/log/" + entry.id(), entry, 1);
    }

    @GET
    @Path("{entryId}")
    @Operation(
            operationId = "getProjectLogEntry",
            summary = "Show an entry of the log",
            description = "For those who work for the city.")
    @APIResponse(
            responseCode = "200",
            description = "The entry.",
            content = @Content(schema = @Schema(implementation = LogEntry.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response get(@PathParam("id") UUID id, @PathParam("entryId") UUID entryId) {
        return answers.ok(log.one(id, entryId), 1);
    }

    @GET
    @Operation(
            operationId = "listProjectLog",
            summary = "What was done, the latest day first",
            description = "For those who work for the city.")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries.",
            content = @Content(schema = @Schema(implementation = LogEntry.LogPage.class)))
    public Response list(@PathParam("id") UUID id, @BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.answer(uri, log.page(id, paging));
    }
}
