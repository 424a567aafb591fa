package city.innovation.tracker.opendata;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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

/** Builds of the open data. */
@Path(CatalogueService.PATH + "/builds")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Open data")
public class BuildResource {

    private final BuildService service;
    private final Builds builds;
    private final OpenDataAccess access;
    private final Answers answers;

    BuildResource(BuildService service, Builds builds, OpenDataAccess access, Answers answers) {
        this.service = service;
        this.builds = builds;
        this.access = access;
        this.answers = answers;
    }

    @POST
    @Transactional
    @TransactionConfiguration(timeout = OpenDataTimer.LONGEST_SECONDS)
    @Command
    @Operation(
            operationId = "buildOpenData",
            summary = "Build the open data at once",
            description = "By an innovation manager, when something that was withdrawn shall not wait for the night.")
    @APIResponse(
            responseCode = "201",
            description = "What was built.",
            content = @Content(schema = @Schema(implementation = Build.class)))
    public Response build() {
        access.requireBuilder();
        Build build = service.build();
        return answers.created(CatalogueService.PATH + "/builds/" + build.id(), build, 1);
    }

    @GET
    @Operation(
            operationId = "listOpenDataBuilds",
            summary = "When the open data was built",
            description = "The latest first, for innovation managers, auditors and operators.")
    @APIResponse(
            responseCode = "200",
            description = "A page of builds.",
            content = @Content(schema = @Schema(implementation = Build.BuildPage.class)))
    public Response list(@BeanParam Paging paging, @Context UriInfo uri) {
        access.requireWatcher();
        return Pages.answer(uri, builds.page(paging));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getOpenDataBuild", summary = "Show a build of the open data")
    @APIResponse(
            responseCode = "200",
            description = "The build.",
            content = @Content(schema = @Schema(implementation = Build.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response get(@PathParam("id") UUID id) {
        access.requireWatcher();
        return answers.ok(builds.require(id), 1);
    }
}
