package city.innovation.proposal;

import city.innovation.http.Caller;
import city.innovation.kit.table.TableFormat;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proposals as a file. */
@Path(ProposalPaths.PROPOSALS + "/export")
@RunOnVirtualThread
@Tag(name = "Proposals")
public class ProposalExportResource {

    private final ProposalExport export;
    private final ProposalAccess access;

    ProposalExportResource(ProposalExport export, ProposalAccess access) {
        this.export = export;
        this.access = access;
    }

    /** The formats, as they are asked for. */
    @Schema(name = "ExportFormat")
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
            operationId = "exportProposals",
            summary = "Export proposals",
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
            @BeanParam ProposalFilter filter,
            @QueryParam("format") @Parameter(description = "`csv` when not given.") Format format) {
        TableFormat table = (format == null ? Format.csv : format).table;
        Caller caller = access.caller();
        List<String> selves = access.selves();
        StreamingOutput body = out -> export.write(filter, caller, selves, table, out);
        return Response.ok(body, table == TableFormat.CSV ? "text/csv;charset=UTF-8" : table.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"proposals" + table.extension() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
