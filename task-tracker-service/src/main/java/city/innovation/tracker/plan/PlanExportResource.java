package city.innovation.tracker.plan;

import city.innovation.kit.table.TableFormat;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Plans as a file. */
@Path(PlanPaths.PLANS + "/{id}/export")
@RunOnVirtualThread
@Tag(name = "Plans")
public class PlanExportResource {

    private final PlanExport export;
    private final PlanAccess access;

    PlanExportResource(PlanExport export, PlanAccess access) {
        this.export = export;
        this.access = access;
    }

    /** The formats, as they are asked for. */
    @Schema(name = "PlanExportFormat")
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
            operationId = "exportPlan",
            summary = "Export a plan",
            description = "With the columns of its import; who manages a node is for those who work for the city.")
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
            @PathParam("id") UUID id,
            @QueryParam("format") @Parameter(description = "`csv` when not given.") Format format) {
        TableFormat table = (format == null ? Format.csv : format).table;
        String name = export.name(id);
        boolean staff = access.isStaff();
        StreamingOutput body = out -> export.write(id, staff, table, out);
        return Response.ok(body, table == TableFormat.CSV ? "text/csv;charset=UTF-8" : table.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + table.extension() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
