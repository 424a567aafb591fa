package city.innovation.kit.change;

import city.innovation.http.ProblemType;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.problem.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit trail of this service. */
@Path("/api/v1/services/{name}/change-records")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("auditor")
@RunOnVirtualThread
@Tag(name = "Audit")
public class ChangeRecordResource {

    private final ChangeLog log;
    private final String service;

    ChangeRecordResource(ChangeLog log, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.log = log;
        this.service = service.replaceFirst("-service$", "");
    }

    /** A page of records, for the document alone. */
    @Schema(name = "ChangeRecordPage", requiredProperties = "items", examples = """
                    {"items":[{"aggregateType":"proposal","aggregateId":"019a8f4e-1111-7a51-9d10-5f2f6f0c7b10",
                     "version":3,"at":"2026-03-02T01:15:00Z","command":"adopt","actor":"E10021","intact":true}]}""")
    record ChangeRecordPage(List<ChangeRecord> items, String nextCursor, Long total) {}

    @GET
    @Operation(
            operationId = "listChangeRecords",
            summary = "Who changed what, latest first",
            description =
                    "For auditors. Every write of the service is here; nothing is ever taken away but erased texts.")
    @APIResponse(
            responseCode = "200",
            description = "A page of records.",
            content = @Content(schema = @Schema(implementation = ChangeRecordPage.class)))
    public Response list(
            @PathParam("name") String name,
            @BeanParam ChangeFilter filter,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        requireOwn(name);
        return Pages.answer(uri, log.page(filter, paging, Pages.filters(uri)).map(ChangeRecord::of));
    }

    @GET
    @Path("verification")
    @Operation(
            operationId = "verifyChangeRecords",
            summary = "Whether an aggregate's records are what was written",
            description = "Works out every record's keyed digest anew. Texts that were erased leave it valid.")
    public ChangeVerification verify(
            @PathParam("name") String name, @QueryParam("aggregateId") @NotNull UUID aggregateId) {
        requireOwn(name);
        return ChangeVerification.of(aggregateId, log.stored(aggregateId));
    }

    private void requireOwn(String name) {
        if (!service.equals(name)) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
    }
}
