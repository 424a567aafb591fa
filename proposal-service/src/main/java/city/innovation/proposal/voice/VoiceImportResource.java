package city.innovation.proposal.voice;

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

/** Voices from a file. */
@Path(VoicePaths.VOICES + "/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Imports")
public class VoiceImportResource {

    private final Imports imports;
    private final VoiceAccess access;
    private final Answers answers;

    VoiceImportResource(Imports imports, VoiceAccess access, Answers answers) {
        this.imports = imports;
        this.access = access;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Command(required = true)
    @Operation(
            operationId = "importVoices",
            summary = "Import a file",
            description =
                    "CSV, XLSX or NDJSON of at most 10 MB with the fields title, text, channel, socialChannel, district,"
                            + " challenge, department, author, externalId, receivedAt, state, answeredAt, solvedAt,"
                            + " answer, resolution, reasonCode. A row that says when it was received is historic, takes"
                            + " its state and times from the file and opens no duties. A row whose source and id are"
                            + " known changes nothing.")
    @APIResponse(
            responseCode = "202",
            description = "The job.",
            content = @Content(schema = @Schema(implementation = ImportJob.class)))
    public Response start(
            @RestForm("file") FileUpload file,
            @RestForm("options") @PartType(MediaType.APPLICATION_JSON) ImportOptions options) {
        access.require(VoiceAccess.mayImport(access.caller()));
        Upload upload = Upload.of(file);
        ImportJob job = imports.enqueue(
                VoiceImport.KIND, upload.format(), upload.name(), upload.content(), ImportOptions.orDefault(options));
        return answers.accepted(VoicePaths.VOICES + "/imports/" + job.id(), job);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getVoiceImport", summary = "How far an import is")
    public ImportJob get(@PathParam("id") UUID id) {
        return imports.job(VoiceImport.KIND, id);
    }

    @GET
    @Path("{id}/errors")
    @Operation(operationId = "listVoiceImportErrors", summary = "What was found in the rows")
    @APIResponse(
            responseCode = "200",
            description = "A page of findings.",
            content = @Content(schema = @Schema(implementation = RowReport.RowReportPage.class)))
    public Response errors(
            @PathParam("id") UUID id,
            @BeanParam Paging paging,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @Context UriInfo uri) {
        return Pages.answer(uri, imports.errors(VoiceImport.KIND, id, paging, Languages.of(language)));
    }
}
