package city.innovation.proposal.revisit;

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

/** Rounds in which departments look again at what was said over and over. */
@Path(RevisitRoundResource.ROUNDS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Revisit rounds")
public class RevisitRoundResource {

    static final String ROUNDS = "/api/v1/revisit-rounds";

    private final RevisitOpening opening;
    private final RevisitRounds rounds;
    private final Answers answers;

    RevisitRoundResource(RevisitOpening opening, RevisitRounds rounds, Answers answers) {
        this.opening = opening;
        this.rounds = rounds;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "openRevisitRound",
            summary = "Give every department its recurring themes with a day",
            description =
                    "By an innovation manager. Each department that has themes gets a duty; voices that nobody is in"
                            + " charge of are left out. Where nothing recurs, 409.")
    @APIResponse(
            responseCode = "201",
            description = "The new round.",
            content = @Content(schema = @Schema(implementation = RevisitRound.class)))
    public Response open(@NotNull @Valid RevisitRequests.Open request) {
        RevisitRound round = rounds.require(opening.open(request));
        return answers.created(ROUNDS + "/" + round.id(), round, round.version());
    }

    @GET
    @Operation(operationId = "listRevisitRounds", summary = "List the rounds, latest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of rounds.",
            content = @Content(schema = @Schema(implementation = RevisitRound.RevisitRoundPage.class)))
    public Response list(@BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.answer(uri, rounds.page(paging, Pages.filters(uri)));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getRevisitRound", summary = "Show a round")
    @APIResponse(
            responseCode = "200",
            description = "The round.",
            content = @Content(schema = @Schema(implementation = RevisitRound.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response get(@PathParam("id") UUID id) {
        RevisitRound round = rounds.require(id);
        return answers.ok(round, round.version());
    }

    @GET
    @Path("{id}/items")
    @Operation(
            operationId = "listRevisitItems",
            summary = "The themes of a round, by department",
            description = "A department sees its own.")
    public RevisitItem.Items items(
            @PathParam("id") UUID id,
            @QueryParam("department") @Parameter(description = "Only this department's.", example = "TRAFFIC")
                    String department,
            @QueryParam("state") @Parameter(description = "Only those in this state.") RevisitItemState state) {
        return new RevisitItem.Items(rounds.items(id, department, state));
    }

    @GET
    @Path("{id}/coverage")
    @Operation(operationId = "getRevisitCoverage", summary = "How much of a round is dealt with, by department")
    public RevisitCoverage coverage(@PathParam("id") UUID id) {
        return rounds.coverage(id);
    }
}
