package city.innovation.proposal.group;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The support money of a group. */
@Path(GroupPaths.GROUPS + "/{id}/support")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Groups")
public class SupportResource {

    private final SupportService service;
    private final Answers answers;

    SupportResource(SupportService service, Answers answers) {
        this.service = service;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "enterGroupSupport",
            summary = "Grant support money, or note what was spent",
            description =
                    "Those who look after the group grant; who leads it may note spending, never more than is left.")
    @APIResponse(
            responseCode = "201",
            description = "The entry.",
            content = @Content(schema = @Schema(implementation = SupportEntry.class)))
    public Response enter(@PathParam("id") UUID id, @NotNull @Valid SupportEntry.New request) {
        SupportEntry entry = service.enter(id, request);
        return answers.created(GroupPaths.GROUPS + "/" + id + "/support/" + entry.id(), entry, entry.version());
    }

    @GET
    @Operation(
            operationId = "getGroupSupport",
            summary = "What was granted, spent and is left",
            description = "With all entries, reversed ones too; for those who lead the group, look after it, or audit.")
    public SupportEntry.Account account(@PathParam("id") UUID id) {
        return service.account(id);
    }

    @GET
    @Path("{entryId}")
    @Operation(operationId = "getGroupSupportEntry", summary = "An entry")
    @APIResponse(
            responseCode = "200",
            description = "The entry.",
            content = @Content(schema = @Schema(implementation = SupportEntry.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response get(@PathParam("id") UUID id, @PathParam("entryId") UUID entryId) {
        SupportEntry entry = service.one(id, entryId);
        return answers.ok(entry, entry.version());
    }

    @POST
    @Path("{entryId}/reverse")
    @Transactional
    @Command
    @Operation(operationId = "reverseGroupSupport", summary = "Reverse a wrong entry")
    @APIResponse(
            responseCode = "200",
            description = "The entry.",
            content = @Content(schema = @Schema(implementation = SupportEntry.class)))
    public Response reverse(
            @PathParam("id") UUID id,
            @PathParam("entryId") UUID entryId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid GroupRequests.Reason request) {
        SupportEntry entry = service.reverse(id, entryId, expected, request.reason());
        return answers.ok(entry, entry.version());
    }
}
