package city.innovation.kit.inbox;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Sort;
import city.innovation.kit.problem.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Events that wait for an operator of this service; auditors see them too. */
@Path("/api/v1/services/{name}/parked-events")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@RunOnVirtualThread
@Tag(name = "Operations")
public class ParkedEventResource {

    private final Inbox inbox;
    private final ParkedEvents parked;
    private final Changes changes;
    private final String service;

    ParkedEventResource(
            Inbox inbox,
            ParkedEvents parked,
            Changes changes,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.inbox = inbox;
        this.parked = parked;
        this.changes = changes;
        this.service = service.replaceFirst("-service$", "");
    }

    @GET
    @RolesAllowed({"operator", "auditor"})
    @Operation(operationId = "listParkedEvents", summary = "Lists the events that could not be carried out and wait")
    @APIResponse(
            responseCode = "200",
            description = "A page of events.",
            content = @Content(schema = @Schema(implementation = ParkedEventView.ParkedEventPage.class)))
    public Response list(
            @PathParam("name") String name,
            @QueryParam("sort") Sort sort,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        requireOurs(name);
        return Pages.answer(
                uri, parked.page(paging.sorted(sort), Pages.filters(uri)).map(ParkedEventView::of));
    }

    @POST
    @Path("{id}/redrive")
    @Transactional
    @Command
    @Operation(
            operationId = "redriveParkedEvent",
            summary = "Carries out, in order, what waits of the subject of a parked event")
    @APIResponse(
            responseCode = "200",
            description = "What became of them.",
            content = @Content(schema = @Schema(implementation = Redriven.class)))
    public Response redrive(@PathParam("name") String name, @PathParam("id") long id) {
        requireOurs(name);
        ParkedEvent first = require(id);
        ReceivedEvent event = first.event();
        record(first, "redrive", null);
        Redriven redriven = inbox.redrive(first.consumer(), event.source(), event.subject())
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        return Response.ok(redriven).build();
    }

    @POST
    @Path("{id}/discard")
    @Transactional
    @Command
    @Operation(
            operationId = "discardParkedEvent",
            summary = "Gives up a parked event that can have no effect; what waits behind it can then be redriven")
    @APIResponse(responseCode = "204", description = "It waits no longer.")
    public void discard(
            @PathParam("name") String name, @PathParam("id") long id, @NotNull @Valid DiscardEvent request) {
        requireOurs(name);
        ParkedEvent given = require(id);
        inbox.discard(given);
        record(given, "discard", request.reason());
    }

    private ParkedEvent require(long id) {
        return parked.find(id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** What operators do to an event, in order. */
    private void record(ParkedEvent event, String command, String reason) {
        UUID id = ParkedEvents.cursorId(event);
        changes.record("parked-event", id, changes.of(id).size() + 1, command, null, reason, Diff.none());
    }

    private void requireOurs(String name) {
        if (!name.equals(service)) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
    }
}
