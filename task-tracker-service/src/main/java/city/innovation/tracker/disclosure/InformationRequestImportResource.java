package city.innovation.tracker.disclosure;

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

/** Requests for information from a file. */
@Path(InformationRequestResource.REQUESTS + "/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Imports")
public class InformationRequestImportResource {

    private final Imports imports;
    private final InformationRequestReading access;
    private final Answers answers;

    InformationRequestImportResource(Imports imports, InformationRequestReading access, Answers answers) {
        this.imports = imports;
        this.access = access;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Command(required = true)
    @Operation(
            operationId = "importInformationRequests",
            summary = "Import a file",
            description =
                    "CSV, XLSX or NDJSON of at most 10 MB, Korean headers too, by innovation managers. A row whose number is"
                            + " known changes nothing. One that was decided keeps its days, and whether it was late is worked"
                            + " out; one that was not is due as counted from its receipt.")
    @APIResponse(
            responseCode = "202",
            description = "The job.",
            content = @Content(schema = @Schema(implementation = ImportJob.class)))
    public Response start(
            @RestForm("file") FileUpload file,
            @RestForm("options") @PartType(MediaType.APPLICATION_JSON) ImportOptions options) {
        access.requireImporter();
        Upload upload = Upload.of(file);
        ImportJob job = imports.enqueue(
                InformationRequestImport.KIND,
                upload.format(),
                upload.name(),
                upload.content(),
                ImportOptions.orDefault(options));
        return answers.accepted(InformationRequestResource.REQUESTS + "/imports/" + job.id(), job);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getInformationRequestImport", summary = "How far an import is")
    public ImportJob get(@PathParam("id") UUID id) {
        return imports.job(InformationRequestImport.KIND, id);
    }

    @GET
    @Path("{id}/errors")
    @Operation(operationId = "listInformationRequestImportErrors", summary = "What was found in the rows")
    @APIResponse(
            responseCode = "200",
            description = "A page of findings.",
            content = @Content(schema = @Schema(implementation = RowReport.RowReportPage.class)))
    public Response errors(
            @PathParam("id") UUID id,
            @BeanParam Paging paging,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @Context UriInfo uri) {
        return Pages.answer(uri, imports.errors(InformationRequestImport.KIND, id, paging, Languages.of(language)));
    }
}
