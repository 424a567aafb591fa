package city.innovation.proposal.session;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Version;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tables of a roundtable. */
@Path(SessionPaths.SESSIONS + "/{id}/tables")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sessions")
public class TableResource {

    private final TableService service;
    private final Answers answers;

    TableResource(TableService service, Answers answers) {
        this.service = service;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(operationId = "addSessionTable", summary = "Set up a table")
    @APIResponse(
            responseCode = "201",
            description = "The table.",
            content = @Content(schema = @Schema(implementation = SessionTable.class)))
    public Response add(@PathParam("id") UUID id, @NotNull @Valid SessionTable.New request) {
        SessionTable table = service.add(id, request);
        return answers.created(SessionPaths.SESSIONS + "/" + id + "/tables/" + table.number(), table, table.version());
    }

    @GET
    @Operation(
            operationId = "listSessionTables",
            summary = "The tables, by number",
            description = "Their notes are public once the session was held.")
    @SecurityRequirementsSet({})
    public SessionTable.All all(@PathParam("id") UUID id) {
        return new SessionTable.All(service.all(id));
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "getSessionTable", summary = "A table and its notes")
    @APIResponse(
            responseCode = "200",
            description = "The table.",
            content = @Content(schema = @Schema(implementation = SessionTable.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id, @PathParam("number") int number) {
        SessionTable table = service.get(id, number);
        return answers.ok(table, table.version());
    }

    @POST
    @Path("{number}/note")
    @Transactional
    @Command
    @Operation(
            operationId = "noteSessionTable",
            summary = "Write the notes of a table",
            description = "For those who run the session and who leads the table.")
    @APIResponse(
            responseCode = "200",
            description = "The table.",
            content = @Content(schema = @Schema(implementation = SessionTable.class)))
    public Response note(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid SessionTable.Note request) {
        SessionTable table = service.note(id, number, expected, request);
        return answers.ok(table, table.version());
    }
}
