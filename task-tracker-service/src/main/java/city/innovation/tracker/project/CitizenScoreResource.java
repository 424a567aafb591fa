package city.innovation.tracker.project;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.tracker.PublicRead;
import city.innovation.tracker.plan.PlanPaths;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What citizens think of a project. */
@Path(PlanPaths.PROJECTS + "/{id}/citizen-scores")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Projects")
@PublicRead
public class CitizenScoreResource {

    private final CitizenScores scores;
    private final Answers answers;

    CitizenScoreResource(CitizenScores scores, Answers answers) {
        this.scores = scores;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "addProjectCitizenScore",
            summary = "Record what citizens think of it, by a survey",
            description = "For those who run plans or the department in charge, also after it was carried out. Emits"
                    + " `city.innovation.project.scored.v1`.")
    @APIResponse(
            responseCode = "201",
            description = "The score.",
            content = @Content(schema = @Schema(implementation = CitizenScore.class)))
    public Response record(@PathParam("id") UUID id, @NotNull @Valid CitizenScore.New request) {
        CitizenScore score = scores.record(id, request);
        return answers.created(PlanPaths.PROJECTS + "/" + id + "/citizen-scores/" + score.id(), score, 1);
    }

    @GET
    @Path("{scoreId}")
    @Operation(operationId = "getProjectCitizenScore", summary = "Show what citizens thought of it in a survey")
    @APIResponse(
            responseCode = "200",
            description = "The score.",
            content = @Content(schema = @Schema(implementation = CitizenScore.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id, @PathParam("scoreId") UUID scoreId) {
        return answers.ok(scores.one(id, scoreId), 1);
    }

    @GET
    @Operation(operationId = "listProjectCitizenScores", summary = "What citizens thought of it, first to last")
    @SecurityRequirementsSet({})
    public CitizenScore.All list(@PathParam("id") UUID id) {
        return new CitizenScore.All(scores.of(id));
    }
}
