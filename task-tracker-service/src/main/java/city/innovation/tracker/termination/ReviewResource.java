package city.innovation.tracker.termination;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Nominates work and shows termination reviews. */
@Path(ReviewResource.REVIEWS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Terminations")
public class ReviewResource {

    static final String REVIEWS = "/api/v1/termination-reviews";

    private final NominationService nominations;
    private final ReviewReading reading;
    private final Answers answers;

    ReviewResource(NominationService nominations, ReviewReading reading, Answers answers) {
        this.nominations = nominations;
        this.reading = reading;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "nominateWork",
            summary = "Say that work should end",
            description =
                    "For innovation managers; one review at a time (409). Emits `city.innovation.termination.nominated.v1`.")
    @APIResponse(
            responseCode = "201",
            description = "The review.",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response nominate(@NotNull @Valid ReviewRequests.Nominate request) {
        Review review = nominations.nominate(request);
        return answers.created(REVIEWS + "/" + review.id(), ReviewView.of(review), review.version());
    }

    @GET
    @Path("candidates")
    @Operation(
            operationId = "listTerminationCandidates",
            summary = "What the rules find",
            description = "Work that no review is on, by the figures of `termination-grounds` that hold today.")
    public Candidate.All candidates(
            @QueryParam("ground") @Parameter(description = "By this ground alone.") Ground ground) {
        return new Candidate.All(nominations.candidates(ground));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getTerminationReview",
            summary = "Show a termination review",
            description = "For those who work for the city.")
    @APIResponse(
            responseCode = "200",
            description = "The review.",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response get(@PathParam("id") UUID id) {
        Review review = reading.require(id);
        return answers.ok(ReviewView.of(review), review.version());
    }

    @GET
    @Path("{id}/allowed-actions")
    @Operation(operationId = "listTerminationActions", summary = "What the caller may do with it now")
    public ReviewActions allowedActions(@PathParam("id") UUID id) {
        return reading.actions(id);
    }
}
