package city.innovation.tracker.organisation;

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

/** Departments from a file. */
@Path(DepartmentResource.DEPARTMENTS + "/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Imports")
public class DepartmentImportResource {

    private final Imports imports;
    private final OrganisationAccess access;
    private final Answers answers;

    DepartmentImportResource(Imports imports, OrganisationAccess access, Answers answers) {
        this.imports = imports;
        this.access = access;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Command(required = true)
    @Operation(
            operationId = "importDepartments",
            summary = "Import a file",
            description =
                    "CSV, XLSX or NDJSON of at most 10 MB, Korean headers too; those above stand before those below. A row that was entered already changes nothing.")
    @APIResponse(
            responseCode = "202",
            description = "The job.",
            content = @Content(schema = @Schema(implementation = ImportJob.class)))
    public Response start(
            @RestForm("file") FileUpload file,
            @RestForm("options") @PartType(MediaType.APPLICATION_JSON) ImportOptions options) {
        access.requireEntering();
        Upload upload = Upload.of(file);
        ImportJob job = imports.enqueue(
                DepartmentImport.KIND,
                upload.format(),
                upload.name(),
                upload.content(),
                ImportOptions.orDefault(options));
        return answers.accepted(DepartmentResource.DEPARTMENTS + "/imports/" + job.id(), job);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getDepartmentImport", summary = "How far an import is")
    public ImportJob get(@PathParam("id") UUID id) {
        return imports.job(DepartmentImport.KIND, id);
    }

    @GET
    @Path("{id}/errors")
    @Operation(operationId = "listDepartmentImportErrors", summary = "What was found in the rows")
    @APIResponse(
            responseCode = "200",
            description = "A page of findings.",
            content = @Content(schema = @Schema(implementation = RowReport.RowReportPage.class)))
    public Response errors(
            @PathParam("id") UUID id,
            @BeanParam Paging paging,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @Context UriInfo uri) {
        return Pages.answer(uri, imports.errors(DepartmentImport.KIND, id, paging, Languages.of(language)));
    }
}
