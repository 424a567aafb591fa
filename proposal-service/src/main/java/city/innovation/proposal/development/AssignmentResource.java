package city.innovation.proposal.development;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Version;
import city.innovation.proposal.ProposalPaths;
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

/** The mentors of a proposal. */
@Path(AssignmentResource.MENTORS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Mentors")
public class AssignmentResource {

    static final String MENTORS = ProposalPaths.PROPOSALS + "/{id}/mentors";

    private final AssignmentService service;
    private final Mentoring mentoring;
    private final Answers answers;

    AssignmentResource(AssignmentService service, Mentoring mentoring, Answers answers) {
        this.service = service;
        this.mentoring = mentoring;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "listProposalMentors", summary = "Who helps with a proposal, and who did")
    @APIResponse(
            responseCode = "200",
            description = "All of them.",
            content = @Content(schema = @Schema(implementation = Assignment.AssignmentPage.class)))
    public Page<Assignment> list(@PathParam("id") UUID id) {
        return mentoring.assignments(id);
    }

    @GET
    @Path("suggestions")
    @Operation(
            operationId = "suggestProposalMentors",
            summary = "Who would fit",
            description = "Those who know a tag or the category before the others, then the least busy.")
    @APIResponse(
            responseCode = "200",
            description = "The best first.",
            content = @Content(schema = @Schema(implementation = Mentor.MentorPage.class)))
    public Page<Mentor> suggestions(@PathParam("id") UUID id) {
        return new Page<>(service.suggest(id), null);
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "assignProposalMentor",
            summary = "Give it a mentor",
            description = "The one who is named, else the best fitting who has time.")
    @APIResponse(
            responseCode = "201",
            description = "The assignment.",
            content = @Content(schema = @Schema(implementation = Assignment.class)))
    public Response assign(@PathParam("id") UUID id, @NotNull @Valid AssignMentor request) {
        Assignment assignment = service.assign(id, request);
        return answers.created(
                MENTORS.replace("{id}", id.toString()) + "/" + assignment.id(), assignment, assignment.version());
    }

    @GET
    @Path("{assignmentId}")
    @Operation(operationId = "getProposalMentor", summary = "Show an assignment")
    @APIResponse(
            responseCode = "200",
            description = "The assignment.",
            content = @Content(schema = @Schema(implementation = Assignment.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response get(@PathParam("id") UUID id, @PathParam("assignmentId") UUID assignmentId) {
        Assignment assignment = mentoring.assignment(id, assignmentId);
        return answers.ok(assignment, assignment.version());
    }

    @POST
    @Path("{assignmentId}/withdraw")
    @Transactional
    @Command
    @Operation(operationId = "withdrawProposalMentor", summary = "End a mentor's help")
    @APIResponse(
            responseCode = "200",
            description = "The assignment.",
            content = @Content(schema = @Schema(implementation = Assignment.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("assignmentId") UUID assignmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid WithdrawReason request) {
        Assignment assignment = service.withdraw(id, assignmentId, expected, request.reason());
        return answers.ok(assignment, assignment.version());
    }
}
