package city.innovation.tracker.check;

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

/** Opens checks at need, shows them, leads them on. */
@Path(CheckResource.CHECKS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Checks")
public class CheckResource {

    static final String CHECKS = "/api/v1/checks";

    private final CheckService service;
    private final OccasionalChecks occasional;
    private final CheckReading reading;
    private final Answers answers;

    CheckResource(CheckService service, OccasionalChecks occasional, CheckReading reading, Answers answers) {
        this.service = service;
        this.occasional = occasional;
        this.reading = reading;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "openCheck",
            summary = "Open an occasional check",
            description = "By any member of the task force; regular ones open themselves. Planned against actual is"
                    + " frozen. Emits `city.innovation.check.opened.v1`.")
    @APIResponse(
            responseCode = "201",
            description = "The check.",
            content = @Content(schema = @Schema(implementation = CheckView.class)))
    public Response open(@NotNull @Valid CheckRequests.Open request) {
        CheckView opened = reading.of(occasional.open(request));
        return answers.created(CHECKS + "/" + opened.id(), opened, opened.version());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCheck", summary = "Show a check", description = "For those who work for the city.")
    @APIResponse(
            responseCode = "200",
            description = "The check.",
            content = @Content(schema = @Schema(implementation = CheckView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response get(@PathParam("id") UUID id) {
        CheckView check = reading.one(id);
        return answers.ok(check, check.version());
    }

    @GET
    @Path("{id}/allowed-actions")
    @Operation(operationId = "getCheckAllowedActions", summary = "What may the caller do with it now?")
    public CheckActions actions(@PathParam("id") UUID id) {
        return reading.actions(id);
    }

    @POST
    @Path("{id}/submit")
    @Transactional
    @Command
    @Operation(operationId = "submitCheck", summary = "Give the department's own verdict with evidence")
    @APIResponse(
            responseCode = "200",
            description = "The check.",
            content = @Content(schema = @Schema(implementation = CheckView.class)))
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid CheckRequests.Submit request) {
        return view(service.submit(id, expected, request));
    }

    @POST
    @Path("{id}/verify")
    @Transactional
    @Command
    @Operation(operationId = "verifyCheck", summary = "Give the verdict, findings and corrective actions")
    @APIResponse(
            responseCode = "200",
            description = "The check.",
            content = @Content(schema = @Schema(implementation = CheckView.class)))
    public Response verify(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid CheckRequests.Verify request) {
        return view(service.verify(id, expected, request));
    }

    @POST
    @Path("{id}/close")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(
            operationId = "closeCheck",
            summary = "End the follow-up",
            description = "409 while corrective actions are open.")
    @APIResponse(
            responseCode = "200",
            description = "The check.",
            content = @Content(schema = @Schema(implementation = CheckView.class)))
    public Response close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(service.close(id, expected));
    }

    @POST
    @Path("{id}/reopen")
    @Transactional
    @Command
    @Operation(operationId = "reopenCheck", summary = "Send it back to the department, with the reason")
    @APIResponse(
            responseCode = "200",
            description = "The check.",
            content = @Content(schema = @Schema(implementation = CheckView.class)))
    public Response reopen(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid CheckRequests.Reason request) {
        return view(service.reopen(id, expected, request.reason()));
    }

    @POST
    @Path("{id}/cancel")
    @Transactional
    @Command
    @Operation(operationId = "cancelCheck", summary = "Give it up, with the reason")
    @APIResponse(
            responseCode = "200",
            description = "The check.",
            content = @Content(schema = @Schema(implementation = CheckView.class)))
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid CheckRequests.Reason request) {
        return view(service.cancel(id, expected, request.reason()));
    }

    private Response view(Check check) {
        CheckView view = reading.of(check);
        return answers.ok(view, view.version());
    }
}
