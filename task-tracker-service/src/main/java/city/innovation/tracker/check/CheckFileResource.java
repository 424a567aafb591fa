package city.innovation.tracker.check;

import city.innovation.kit.table.TableFormat;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checks as files: a round as a table, a check as a sheet to print. */
@Path(CheckResource.CHECKS)
@RunOnVirtualThread
@Tag(name = "Checks")
public class CheckFileResource {

    private static final String PDF = "application/pdf";

    private final CheckExport export;
    private final CheckSheet sheet;
    private final CheckReading reading;
    private final CheckAccess access;

    CheckFileResource(CheckExport export, CheckSheet sheet, CheckReading reading, CheckAccess access) {
        this.export = export;
        this.sheet = sheet;
        this.reading = reading;
        this.access = access;
    }

    /** The formats, as they are asked for. */
    @Schema(name = "CheckExportFormat")
    enum Format {
        xlsx(TableFormat.XLSX),
        csv(TableFormat.CSV),
        ndjson(TableFormat.NDJSON);

        private final TableFormat table;

        Format(TableFormat table) {
            this.table = table;
        }
    }

    @GET
    @Path("export")
    @Operation(
            operationId = "exportChecks",
            summary = "Export checks, for example those of a round",
            description = "What the list shows under the same filters; headers and codes in Korean, in English with"
                    + " `Accept-Language: en`.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "application/x-ndjson")
            })
    public Response export(
            @BeanParam CheckFilter filter,
            @QueryParam("format") @Parameter(description = "`xlsx` when not given.") Format format,
            @Context HttpHeaders headers) {
        access.requireReader();
        TableFormat table = (format == null ? Format.xlsx : format).table;
        Locale first = headers.getAcceptableLanguages().getFirst();
        Locale language = first.getLanguage().equals("en") ? Locale.ENGLISH : Locale.KOREAN;
        StreamingOutput body = out -> export.write(filter, language, table, out);
        return Response.ok(body, table == TableFormat.CSV ? "text/csv;charset=UTF-8" : table.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"checks" + table.extension() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @GET
    @Path("{id}/sheet")
    @Operation(
            operationId = "getCheckSheet",
            summary = "A check as a sheet to print",
            description = "PDF on A4, in Korean.")
    @APIResponse(responseCode = "200", description = "The sheet.", content = @Content(mediaType = PDF))
    public Response sheet(@PathParam("id") UUID id) {
        CheckView check = reading.one(id);
        return Response.ok(sheet.of(check), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + check.number() + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
