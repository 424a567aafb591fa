package city.innovation.proposal.session;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Version;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** Leads sessions on. */
@Path(SessionPaths.SESSIONS + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sessions")
public class SessionCommandResource {

    private final SessionService service;
    private final HoldingService holding;
    private final SessionViews views;
    private final Answers answers;

    SessionCommandResource(SessionService service, HoldingService holding, SessionViews views, Answers answers) {
        this.service = service;
        this.holding = holding;
        this.views = views;
        this.answers = answers;
    }

    @POST
    @Path("open-sign-up")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(
            operationId = "openSessionSignUp",
            summary = "Let people sign up",
            description = "It needs a time, and a place or a link.")
    @APIResponse(
            responseCode = "200",
            description = "The session.",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response open(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(views.of(service.open(id, expected)));
    }

    @POST
    @Path("close-sign-up")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(operationId = "closeSessionSignUp", summary = "Let nobody sign up any more")
    @APIResponse(
            responseCode = "200",
            description = "The session.",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(views.of(service.close(id, expected)));
    }

    @POST
    @Path("reschedule")
    @Transactional
    @Command
    @Operation(
            operationId = "rescheduleSession",
            summary = "Move it to another time or place",
            description = "Tells those who signed up.")
    @APIResponse(
            responseCode = "200",
            description = "The session.",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response reschedule(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid SessionRequests.Reschedule request) {
        return view(views.of(service.reschedule(id, expected, request)));
    }

    @POST
    @Path("hold")
    @Transactional
    @Command
    @Operation(
            operationId = "holdSession",
            summary = "Record that it took place, and its people",
            description = "There may be more than signed up, but not fewer than were ticked as having come.")
    @APIResponse(
            responseCode = "200",
            description = "The session.",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response hold(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid SessionRequests.Hold request) {
        return view(views.of(holding.hold(id, expected, request)));
    }

    @POST
    @Path("correct")
    @Transactional
    @Command
    @Operation(
            operationId = "correctSession",
            summary = "Put the figures of a held session right",
            description = "All of them, as they should have been. The event carries old and new.")
    @APIResponse(
            responseCode = "200",
            description = "The session.",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid SessionRequests.Correct request) {
        return view(views.of(holding.correct(id, expected, request)));
    }

    @POST
    @Path("cancel")
    @Transactional
    @Command
    @Operation(
            operationId = "cancelSession",
            summary = "Call it off",
            description = "Tells those who signed up; what was promised falls away.")
    @APIResponse(
            responseCode = "200",
            description = "The session.",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid SessionRequests.Reason request) {
        return view(views.of(holding.cancel(id, expected, request.reason())));
    }

    @POST
    @Path("annul")
    @Transactional
    @Command
    @Operation(
            operationId = "annulSession",
            summary = "Take back that it was held",
            description = "It no longer counts; the event's `counted` is false.")
    @APIResponse(
            responseCode = "200",
            description = "The session.",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid SessionRequests.Reason request) {
        return view(views.of(holding.annul(id, expected, request.reason())));
    }

    private Response view(SessionView session) {
        return answers.ok(session, session.version());
    }
}
