package city.innovation.tracker.plan;

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

/** Plans from a file. */
@Path(PlanPaths.PLANS + "/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Imports")
public class PlanImportResource {

    private final Imports imports;
    private final PlanAccess access;
    private final Answers answers;

    PlanImportResource(Imports imports, PlanAccess access, Answers answers) {
        this.imports = imports;
        this.access = access;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Command(required = true)
    @Operation(
            operationId = "importPlan",
            summary = "Import a plan's areas, tasks, projects, milestones and indicators",
            description =
                    "CSV, XLSX or NDJSON of at most 10 MB, all rows or none, into the plan that `defaults.plan` names by"
                            + " its code and that is not confirmed yet. What stands above comes in an earlier row. Rows whose code"
                            + " is in the plan change only what differs; a dry run says in its `summary` what that would be. Columns"
                            + " that the file has not stay as they are. Rows of kind `MILESTONE` and `INDICATOR` name their project"
                            + " as `parent` and are known by their title, those of one title by their days; a milestone's day is its `endsOn`, targets are written"
                            + " `2020-Q2=75; 2020-Q4=90`, partners `COMPANY:name:part; …`. Amounts count in the unit that the column"
                            + " or a title above the table names; a row for which they name two is refused.")
    @APIResponse(
            responseCode = "202",
            description = "The job.",
            content = @Content(schema = @Schema(implementation = ImportJob.class)))
    public Response start(
            @RestForm("file") FileUpload file,
            @RestForm("options") @PartType(MediaType.APPLICATION_JSON) ImportOptions options) {
        access.require(access.isManager());
        Upload upload = Upload.of(file);
        ImportOptions asked = ImportOptions.orDefault(options);
        ImportOptions whole = new ImportOptions(
                asked.dryRun(), ImportOptions.Mode.ALL, asked.source(), asked.mapping(), asked.defaults());
        ImportJob job = imports.enqueue(PlanImport.KIND, upload.format(), upload.name(), upload.content(), whole);
        return answers.accepted(PlanPaths.PLANS + "/imports/" + job.id(), job);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPlanImport", summary = "How far an import is, and what it changed or would change")
    public ImportJob get(@PathParam("id") UUID id) {
        return imports.job(PlanImport.KIND, id);
    }

    @GET
    @Path("{id}/errors")
    @Operation(operationId = "listPlanImportErrors", summary = "What was found in the rows")
    @APIResponse(
            responseCode = "200",
            description = "A page of findings.",
            content = @Content(schema = @Schema(implementation = RowReport.RowReportPage.class)))
    public Response errors(
            @PathParam("id") UUID id,
            @BeanParam Paging paging,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @Context UriInfo uri) {
        return Pages.answer(uri, imports.errors(PlanImport.KIND, id, paging, Languages.of(language)));
    }
}
