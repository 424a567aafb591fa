package city.innovation.proposal.voice;

import city.innovation.kit.sql.Conditions;
import city.innovation.kit.table.TableFormat;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Voices as a file. */
@Path(VoicePaths.VOICES + "/export")
@RunOnVirtualThread
@Tag(name = "Voices")
public class VoiceExportResource {

    private final VoiceExport export;
    private final VoiceLists lists;
    private final Clock clock;

    VoiceExportResource(VoiceExport export, VoiceLists lists, Clock clock) {
        this.export = export;
        this.lists = lists;
        this.clock = clock;
    }

    /** The formats, as they are asked for. */
    @Schema(name = "VoiceExportFormat")
    enum Format {
        csv(TableFormat.CSV),
        xlsx(TableFormat.XLSX),
        ndjson(TableFormat.NDJSON);

        private final TableFormat table;

        Format(TableFormat table) {
            this.table = table;
        }
    }

    @GET
    @Operation(
            operationId = "exportVoices",
            summary = "Export voices",
            description =
                    "What the list shows under the same filters. CSV carries a BOM for spreadsheet programs, and cells that"
                            + " they would take for formulas are neutralised.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "application/x-ndjson"),
                @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            })
    @SecurityRequirementsSet({})
    public Response export(
            @BeanParam VoiceFilter filter,
            @QueryParam("format") @Parameter(description = "`csv` when not given.") Format format) {
        TableFormat table = (format == null ? Format.csv : format).table;
        Conditions where = lists.conditions(filter, clock.instant());
        StreamingOutput body = out -> export.write(where, table, out);
        return Response.ok(body, table == TableFormat.CSV ? "text/csv;charset=UTF-8" : table.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"voices" + table.extension() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
