package city.innovation.proposal.session;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who takes part in a session. */
@Path(SessionPaths.SESSIONS + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sessions")
public class SignUpResource {

    private final SignUpService service;
    private final SignUpLists lists;
    private final Answers answers;

    SignUpResource(SignUpService service, SignUpLists lists, Answers answers) {
        this.service = service;
        this.lists = lists;
        this.answers = answers;
    }

    @POST
    @Path("sign-ups")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(
            operationId = "signUpForSession",
            summary = "Take a place",
            description = "Or the last one in the waiting list when all are taken. Who has one already keeps it (200).")
    @APIResponse(
            responseCode = "200",
            description = "The sign-up that there was.",
            content = @Content(schema = @Schema(implementation = SignUp.class)))
    @APIResponse(
            responseCode = "201",
            description = "The new sign-up.",
            content = @Content(schema = @Schema(implementation = SignUp.class)))
    public Response signUp(@PathParam("id") UUID id) {
        SignUpService.Made made = service.signUp(id);
        SignUp signUp = made.signUp();
        return made.isNew()
                ? answers.created(SessionPaths.SESSIONS + "/" + id + "/sign-ups/me", signUp, signUp.version())
                : answers.ok(signUp, signUp.version());
    }

    @GET
    @Path("sign-ups/me")
    @Operation(operationId = "getMySessionSignUp", summary = "The caller's own sign-up")
    @APIResponse(
            responseCode = "200",
            description = "The sign-up.",
            content = @Content(schema = @Schema(implementation = SignUp.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response mine(@PathParam("id") UUID id) {
        SignUp signUp = service.mine(id);
        return answers.ok(signUp, signUp.version());
    }

    @POST
    @Path("sign-ups/me/withdraw")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(
            operationId = "withdrawSessionSignUp",
            summary = "Give the place back",
            description = "Who waits longest gets it.")
    @APIResponse(
            responseCode = "200",
            description = "The sign-up.",
            content = @Content(schema = @Schema(implementation = SignUp.class)))
    public Response withdraw(@PathParam("id") UUID id) {
        SignUp signUp = service.withdraw(id);
        return answers.ok(signUp, signUp.version());
    }

    @GET
    @Path("sign-ups")
    @Operation(
            operationId = "listSessionSignUps",
            summary = "Who signed up",
            description = "For those who run the session and auditors; in the order of the queue.")
    @APIResponse(
            responseCode = "200",
            description = "A page of sign-ups.",
            content = @Content(schema = @Schema(implementation = SignUp.SignUpPage.class)))
    public Response list(
            @PathParam("id") UUID id,
            @QueryParam("state") @Parameter(description = "In this state alone.") SignUpState state,
            @QueryParam("attended") @Parameter(description = "Who came, or who did not.") Boolean attended,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(uri, lists.page(id, state, attended, paging));
    }

    @POST
    @Path("attendance")
    @Transactional
    @Command
    @Operation(
            operationId = "tickSessionAttendance",
            summary = "Tick who came",
            description = "Who had not signed up is noted as having come without. Each tick replaces the one before.")
    @APIResponse(
            responseCode = "200",
            description = "Those who were ticked.",
            content = @Content(schema = @Schema(implementation = Attendance.Ticked.class)))
    public Response attend(@PathParam("id") UUID id, @NotNull @Valid Attendance request) {
        return Response.ok(new Attendance.Ticked(service.attend(id, request.people())))
                .build();
    }
}
