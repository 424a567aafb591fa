package city.innovation.proposal.library;

import city.innovation.http.Languages;
import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.job.ImportJob;
import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.Imports;
import city.innovation.kit.job.RowReport;
import city.innovation.kit.job.Upload;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Cases of earlier programmes from a file. */
@Path(LibraryPaths.LIBRARY + "/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Imports")
public class StoryImportResource {

    private final Imports imports;
    private final StoryAccess access;
    private final Answers answers;

    StoryImportResource(Imports imports, StoryAccess access, Answers answers) {
        this.imports = imports;
        this.access = access;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Command(required = true)
    @Operation(
            operationId = "importStories",
            summary = "Import a file",
            description =
                    "CSV, XLSX or NDJSON of at most 10 MB with the cases of earlier programmes; `source` in the options and"
                            + " `externalId` in a row make a repeat harmless.")
    @APIResponse(
            responseCode = "202",
            description = "The job.",
            content = @Content(schema = @Schema(implementation = ImportJob.class)))
    public Response start(
            @RestForm("file") FileUpload file,
            @RestForm("options") @PartType(MediaType.APPLICATION_JSON) ImportOptions options) {
        access.require(StoryAccess.mayImport(access.caller()));
        Upload upload = Upload.of(file);
        ImportJob job = imports.enqueue(
                StoryImport.KIND, upload.format(), upload.name(), upload.content(), ImportOptions.orDefault(options));
        return answers.accepted(LibraryPaths.LIBRARY + "/imports/" + job.id(), job);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getStoryImport",
            summary = "How far an import is",
            description = "With counts of the rows, and where their errors stand.")
    public ImportJob get(@PathParam("id") UUID id) {
        return imports.job(StoryImport.KIND, id);
    }

    @GET
    @Path("{id}/errors")
    @Operation(
            operationId = "listStoryImportErrors",
            summary = "What was found in the rows",
            description = "Errors, for which a row was not taken, and warnings.")
    @APIResponse(
            responseCode = "200",
            description = "A page of findings.",
            content = @Content(schema = @Schema(implementation = RowReport.RowReportPage.class)))
    public Response errors(
            @PathParam("id") UUID id,
            @BeanParam Paging paging,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @Context UriInfo uri) {
        return Pages.answer(uri, imports.errors(StoryImport.KIND, id, paging, Languages.of(language)));
    }
}
