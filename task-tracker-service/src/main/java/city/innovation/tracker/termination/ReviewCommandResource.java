package city.innovation.tracker.termination;

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

/** Leads termination reviews on. */
@Path(ReviewResource.REVIEWS + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Terminations")
public class ReviewCommandResource {

    private final ReviewService service;
    private final Answers answers;

    ReviewCommandResource(ReviewService service, Answers answers) {
        this.service = service;
        this.answers = answers;
    }

    @POST
    @Path("open-hearing")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(
            operationId = "openTerminationHearing",
            summary = "Ask the department",
            description = "It has 14 days by the shipped rule. Emits `city.innovation.termination.hearing-opened.v1`.")
    @APIResponse(
            responseCode = "200",
            description = "The review.",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response openTerminationHearing(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(service.openHearing(id, expected));
    }

    @POST
    @Path("answer")
    @Transactional
    @Command
    @Operation(
            operationId = "answerTerminationHearing",
            summary = "Answer at the hearing",
            description =
                    "For managers of the department whose work it is. Emits `city.innovation.termination.heard.v1`.")
    @APIResponse(
            responseCode = "200",
            description = "The review.",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response answerTerminationHearing(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ReviewRequests.Answer request) {
        return view(service.answer(id, expected, request.answer()));
    }

    @POST
    @Path("proceed")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(
            operationId = "proceedWithTermination",
            summary = "Go on without an answer",
            description = "Once the time to answer is over. Emits `city.innovation.termination.heard.v1`.")
    @APIResponse(
            responseCode = "200",
            description = "The review.",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response proceedWithTermination(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(service.proceed(id, expected));
    }

    @POST
    @Path("terminate")
    @Transactional
    @Command
    @Operation(
            operationId = "terminateWork",
            summary = "End the work",
            description =
                    "What it frees is recorded; on a day to come the work ends by itself, or "
                            + "`city.innovation.termination.lapsed.v1` tells that nothing was left to end. Emits `city.innovation.termination.decided.v1`.")
    @APIResponse(
            responseCode = "200",
            description = "The review.",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response terminateWork(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ReviewRequests.Decide request) {
        return view(service.decide(id, expected, ReviewCommand.TERMINATE, request));
    }

    @POST
    @Path("consolidate")
    @Transactional
    @Command
    @Operation(
            operationId = "consolidateWork",
            summary = "Make the work part of other work",
            description =
                    "`into` names work of the same type that goes on. Emits `city.innovation.termination.decided.v1`.")
    @APIResponse(
            responseCode = "200",
            description = "The review.",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response consolidateWork(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ReviewRequests.Decide request) {
        return view(service.decide(id, expected, ReviewCommand.CONSOLIDATE, request));
    }

    @POST
    @Path("continue")
    @Transactional
    @Command
    @Operation(
            operationId = "continueWork",
            summary = "Let the work go on",
            description = "On conditions, looked at again on a day. Emits `city.innovation.termination.decided.v1`.")
    @APIResponse(
            responseCode = "200",
            description = "The review.",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response continueWork(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ReviewRequests.Decide request) {
        return view(service.decide(id, expected, ReviewCommand.CONTINUE, request));
    }

    @POST
    @Path("withdraw")
    @Transactional
    @Command
    @Operation(
            operationId = "withdrawNomination",
            summary = "Take the nomination back",
            description = "Emits `city.innovation.termination.withdrawn.v1`.")
    @APIResponse(
            responseCode = "200",
            description = "The review.",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response withdrawNomination(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ReviewRequests.Reason request) {
        return view(service.withdraw(id, expected, request.reason()));
    }

    private Response view(Review review) {
        return answers.ok(ReviewView.of(review), review.version());
    }
}
