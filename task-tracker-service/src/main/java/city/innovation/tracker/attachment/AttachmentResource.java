package city.innovation.tracker.attachment;

import city.innovation.kit.attachment.Download;
import city.innovation.kit.attachment.SentFile;
import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Version;
import city.innovation.tracker.plan.PlanPaths;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The files of a project. */
@Path(AttachmentResource.ATTACHMENTS)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Projects")
public class AttachmentResource {

    static final String ATTACHMENTS = PlanPaths.PROJECTS + "/{id}/attachments";

    private final AttachmentService service;
    private final AttachmentReading reading;
    private final Answers answers;

    AttachmentResource(AttachmentService service, AttachmentReading reading, Answers answers) {
        this.service = service;
        this.reading = reading;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listProjectAttachments",
            summary = "The files of a project",
            description = "For everybody who may know of it; internal ones for those who work for the city.")
    @APIResponse(
            responseCode = "200",
            description = "All of them, first to last.",
            content = @Content(schema = @Schema(implementation = ProjectAttachment.AttachmentPage.class)))
    @SecurityRequirementsSet({})
    public Page<ProjectAttachment> list(@PathParam("id") UUID id) {
        return new Page<>(reading.list(id), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Command
    @Operation(
            operationId = "attachToProject",
            summary = "Attach a file",
            description =
                    "At most 10 MB, by who manages the project, its department's head or who runs plans. Its type is what"
                            + " its content says; programs are refused. Number and total size are limited by the rule"
                            + " `project-attachments`.")
    @APIResponse(
            responseCode = "201",
            description = "The file as it is kept, without its content.",
            content = @Content(schema = @Schema(implementation = ProjectAttachment.class)))
    public Response add(
            @PathParam("id") UUID id,
            @RestForm("file") FileUpload file,
            @RestForm("internal") @Schema(description = "Whether it is for those who work for the city alone.")
                    boolean internal) {
        ProjectAttachment added = service.add(id, SentFile.of(file), internal);
        return answers.created(PlanPaths.PROJECTS + "/" + id + "/attachments/" + added.id(), added, added.version());
    }

    @GET
    @Path("{attachmentId}")
    @Operation(operationId = "getProjectAttachment", summary = "What a file is")
    @APIResponse(
            responseCode = "200",
            description = "The file without its content.",
            content = @Content(schema = @Schema(implementation = ProjectAttachment.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId) {
        return view(reading.get(id, attachmentId));
    }

    @GET
    @Path("{attachmentId}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "downloadProjectFile",
            summary = "Download a file",
            description = "To be saved, never to be shown: what a browser would carry out comes as bytes.")
    @APIResponse(
            responseCode = "200",
            description = "The content.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @SecurityRequirementsSet({})
    public Response download(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId) {
        AttachmentReading.Whole file = reading.download(id, attachmentId);
        return Download.of(file.attachment().name(), file.attachment().mediaType(), file.content());
    }

    @POST
    @Path("{attachmentId}/remove")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Command
    @Operation(
            operationId = "removeProjectAttachment",
            summary = "Take a file away",
            description = "It is handed out no more, and stays on record with who, when and why. What shows that a"
                    + " milestone was reached stays (409).")
    @APIResponse(
            responseCode = "200",
            description = "The file that was.",
            content = @Content(schema = @Schema(implementation = ProjectAttachment.class)))
    public Response remove(
            @PathParam("id") UUID id,
            @PathParam("attachmentId") UUID attachmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ProjectAttachment.Remove request) {
        return view(service.remove(id, attachmentId, expected, request.reason()));
    }

    private Response view(ProjectAttachment attachment) {
        return answers.ok(attachment, attachment.version());
    }
}
