package city.innovation.tracker.disclosure;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Sort;
import city.innovation.kit.http.Version;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The city's documents. */
@Path(DocumentResource.DOCUMENTS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Published documents")
public class DocumentResource {

    static final String DOCUMENTS = "/api/v1/published-documents";

    private static final int PUBLIC_SECONDS = 60;

    private final DocumentService service;
    private final DocumentLists lists;
    private final Answers answers;

    DocumentResource(DocumentService service, DocumentLists lists, Answers answers) {
        this.service = service;
        this.lists = lists;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "listDocument",
            summary = "Put a document into the city's list",
            description = "By its department's people or an innovation manager. Public unless a legal ground is given.")
    @APIResponse(
            responseCode = "201",
            description = "The document.",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response create(@NotNull @Valid DocumentContent request) {
        PublishedDocument document = service.list(request);
        return answers.created(DOCUMENTS + "/" + document.id(), view(document), document.version());
    }

    @GET
    @Operation(
            operationId = "listDocuments",
            summary = "List the city's documents",
            description = "Also those that are withheld, with the legal ground and without their place.")
    @APIResponse(
            responseCode = "200",
            description = "A page of documents.",
            content = @Content(schema = @Schema(implementation = DocumentView.DocumentPage.class)))
    @SecurityRequirementsSet({})
    public Response list(
            @QueryParam("department") @Parameter(description = "Of this department.", example = "TRAFFIC")
                    String department,
            @QueryParam("open") @Parameter(description = "Whether everybody may read it.") Boolean open,
            @QueryParam("q") @Size(min = 1, max = 200) @Parameter(description = "A part of the title.", example = "버스")
                    String q,
            @QueryParam("sort") @Parameter(description = "`madeOn`, last first with `-`.") Sort sort,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.open(
                uri, lists.page(department, open, q, paging.sorted(sort), Pages.filters(uri)), PUBLIC_SECONDS);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getDocument", summary = "Show a document of the list")
    @APIResponse(
            responseCode = "200",
            description = "The document.",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id) {
        PublishedDocument document = service.get(id);
        return answers.ok(view(document), document.version());
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(
            operationId = "editDocument",
            summary = "Change, withhold or release a document of the list",
            description = "A merge patch (RFC 7396): a ground with its reason withholds it, null in both releases it.")
    @RequestBody(
            description = "The fields to change; null takes one away.",
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = DocumentContent.class)))
    @APIResponse(
            responseCode = "200",
            description = "The document.",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response edit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected, @NotNull JsonNode patch)
            throws JsonProcessingException {
        PublishedDocument document = service.edit(id, expected, patch);
        return answers.ok(view(document), document.version());
    }

    private DocumentView view(PublishedDocument document) {
        DocumentContent content = document.content();
        return DocumentView.of(document.id(), document.version(), content, service.readsWithheld(content.department()));
    }
}
