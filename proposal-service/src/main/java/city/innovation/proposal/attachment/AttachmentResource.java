package city.innovation.proposal.attachment;

import city.innovation.kit.attachment.Download;
import city.innovation.kit.attachment.SentFile;
import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Version;
import city.innovation.proposal.ProposalPaths;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
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

/** The files of a proposal. */
@Path(AttachmentResource.ATTACHMENTS)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Attachments")
public class AttachmentResource {

    static final String ATTACHMENTS = ProposalPaths.PROPOSALS + "/{id}/attachments";

    private final AttachmentService service;
    private final Answers answers;

    AttachmentResource(AttachmentService service, Answers answers) {
        this.service = service;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listProposalAttachments",
            summary = "The files of a proposal",
            description = "For everybody who may read its texts.")
    @APIResponse(
            responseCode = "200",
            description = "All of them, first to last.",
            content = @Content(schema = @Schema(implementation = Attachment.AttachmentPage.class)))
    @SecurityRequirementsSet({})
    public Page<Attachment> list(@PathParam("id") UUID id) {
        return new Page<>(service.list(id), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Command
    @Operation(
            operationId = "attachToProposal",
            summary = "Attach a file",
            description =
                    "At most 10 MB, by a proposer while the texts can be edited. Its type is what its content says;"
                            + " programs are refused. Number and total size are limited by the rule `proposal-attachments`.")
    @APIResponse(
            responseCode = "201",
            description = "The file as it is kept, without its content.",
            content = @Content(schema = @Schema(implementation = Attachment.class)))
    public Response add(@PathParam("id") UUID id, @RestForm("file") FileUpload file) {
        Attachment attachment = service.add(id, SentFile.of(file));
        return answers.created(path(id) + "/" + attachment.id(), attachment, attachment.version());
    }

    @GET
    @Path("{attachmentId}")
    @Operation(operationId = "getProposalAttachment", summary = "What a file is")
    @APIResponse(
            responseCode = "200",
            description = "The file without its content.",
            content = @Content(schema = @Schema(implementation = Attachment.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId) {
        Attachment attachment = service.get(id, attachmentId);
        return answers.ok(attachment, attachment.version());
    }

    @GET
    @Path("{attachmentId}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "downloadProposalAttachment",
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
        AttachmentService.Whole file = service.download(id, attachmentId);
        return Download.of(file.attachment().name(), file.attachment().mediaType(), file.content());
    }

    @POST
    @Path("{attachmentId}/remove")
    @Transactional
    @Command
    @Operation(
            operationId = "removeProposalAttachment",
            summary = "Take a file away",
            description = "By a proposer while the texts can be edited; that there was one stays on record.")
    @APIResponse(
            responseCode = "200",
            description = "The file that was.",
            content = @Content(schema = @Schema(implementation = Attachment.class)))
    public Response remove(
            @PathParam("id") UUID id,
            @PathParam("attachmentId") UUID attachmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        Attachment attachment = service.remove(id, attachmentId, expected);
        return answers.ok(attachment, attachment.version());
    }

    private static String path(UUID id) {
        return ATTACHMENTS.replace("{id}", id.toString());
    }
}
