package city.innovation.tracker.opendata;

import city.innovation.http.ProblemType;
import city.innovation.kit.http.PublicCache;
import city.innovation.kit.problem.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.Date;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the city offers as open data, for everybody. */
@Path(CatalogueService.PATH)
@RunOnVirtualThread
@Tag(name = "Open data")
public class OpenDataResource {

    private static final String LINKED_DATA = "application/ld+json";
    private static final String TABLE_METADATA = "application/csvm+json";
    private static final int PUBLIC_SECONDS = 300;

    private final CatalogueService service;
    private final OfferedFiles files;
    private final ObjectMapper json;

    OpenDataResource(CatalogueService service, OfferedFiles files, ObjectMapper json) {
        this.service = service;
        this.files = files;
        this.json = json;
    }

    /** The forms, as they are asked for. */
    @Schema(name = "OpenDataFormat")
    enum Format {
        csv(OfferedFormat.CSV),
        json(OfferedFormat.JSON);

        private final OfferedFormat offered;

        Format(OfferedFormat offered) {
            this.offered = offered;
        }
    }

    @GET
    @Produces({LINKED_DATA, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getOpenDataCatalogue",
            summary = "The catalogue of open data",
            description =
                    "In the words of DCAT 3: each table with its files, their sizes and checksums, its licence and"
                            + " its columns. Built every night.")
    @APIResponse(
            responseCode = "200",
            description = "The catalogue.",
            content = @Content(mediaType = LINKED_DATA, schema = @Schema(implementation = Catalogue.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response catalogue(@Context Request request) throws JsonProcessingException {
        return described(request, service.catalogue(), LINKED_DATA);
    }

    @GET
    @Path("{dataset}")
    @Operation(
            operationId = "downloadOpenData",
            summary = "Download a table",
            description =
                    "As CSV (UTF-8 with a byte order mark, RFC 4180) or as one JSON object whose `items` are the rows."
                            + " Columns stay; new ones come at the end. Nobody is named.")
    @APIResponse(
            responseCode = "200",
            description = "The table as it was built last.",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/json",
                        schema =
                                @Schema(
                                        type = SchemaType.OBJECT,
                                        examples =
                                                "{\"items\":[{\"year\":2026,\"measure\":\"projects.COMPLETED\",\"value\":31}]}"))
            })
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response download(
            @PathParam("dataset") @Parameter(description = "The table's code.", example = "plans") String dataset,
            @QueryParam("format")
                    @Parameter(description = "`csv` or `json`; by the `Accept` header when not given, else `csv`.")
                    Format format,
            @Context HttpHeaders headers,
            @Context Request request) {
        OfferedFile file = files.require(require(dataset), format == null ? accepted(headers) : format.offered);
        EntityTag tag = new EntityTag(file.sha256());
        Date modified = Date.from(file.modifiedAt());
        Response.ResponseBuilder answer = request.evaluatePreconditions(modified, tag);
        if (answer == null) {
            StreamingOutput body = out -> files.copy(file, out);
            String name = dataset + "." + file.format().wireName();
            answer = Response.ok(body, file.format().contentType())
                    .header(HttpHeaders.CONTENT_LENGTH, file.size())
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        }
        return PublicCache.mark(answer.tag(tag).lastModified(modified), PUBLIC_SECONDS)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @GET
    @Path("{dataset}/schema")
    @Produces({TABLE_METADATA, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getOpenDataColumns",
            summary = "What the columns of a table are",
            description = "As CSV on the Web describes them.")
    @APIResponse(
            responseCode = "200",
            description = "The columns in their order.",
            content = @Content(mediaType = TABLE_METADATA, schema = @Schema(implementation = TableSchema.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response schema(
            @PathParam("dataset") @Parameter(description = "The table's code.", example = "plans") String dataset,
            @Context Request request)
            throws JsonProcessingException {
        return described(request, service.schema(require(dataset)), TABLE_METADATA);
    }

    private Response described(Request request, Object view, String mediaType) throws JsonProcessingException {
        byte[] bytes = json.writeValueAsBytes(view);
        EntityTag tag = new EntityTag(Checksums.of(bytes));
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        return PublicCache.mark(answer == null ? Response.ok(bytes, mediaType) : answer, PUBLIC_SECONDS)
                .tag(tag)
                .build();
    }

    private static OfferedFormat accepted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(wanted -> Arrays.stream(OfferedFormat.values())
                        .filter(offered -> wanted.isCompatible(MediaType.valueOf(offered.mediaType()))))
                .findFirst()
                .orElse(OfferedFormat.CSV);
    }

    private static Dataset require(String code) {
        return Arrays.stream(Dataset.values())
                .filter(dataset -> dataset.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }
}
