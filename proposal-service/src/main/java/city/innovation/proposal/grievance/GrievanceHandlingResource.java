package city.innovation.proposal.grievance;

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

/** What becomes of grievances. */
@Path(GrievanceResource.GRIEVANCES)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Grievances")
public class GrievanceHandlingResource {

    private final GrievanceService service;
    private final Answers answers;

    GrievanceHandlingResource(GrievanceService service, Answers answers) {
        this.service = service;
        this.answers = answers;
    }

    @POST
    @Path("{id}/recommend")
    @Transactional
    @Command
    @Operation(
            operationId = "recommendGrievance",
            summary = "Recommend something to the department",
            description = "It must respond within the time of the rules; the ombudsman looks again on the named day.")
    @APIResponse(
            responseCode = "200",
            description = "The grievance.",
            content = @Content(schema = @Schema(implementation = GrievanceView.class)))
    public Response recommend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid GrievanceRequests.Recommend request) {
        return view(service.recommend(id, expected, request));
    }

    @POST
    @Path("{id}/respond")
    @Transactional
    @Command
    @Operation(operationId = "respondToGrievance", summary = "Say whether the department follows")
    @APIResponse(
            responseCode = "200",
            description = "The grievance.",
            content = @Content(schema = @Schema(implementation = GrievanceView.class)))
    public Response respond(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid GrievanceRequests.Respond request) {
        return view(service.respond(id, expected, request));
    }

    @POST
    @Path("{id}/follow-up")
    @Transactional
    @Command
    @Operation(operationId = "followUpGrievance", summary = "Look whether it was carried out")
    @APIResponse(
            responseCode = "200",
            description = "The grievance.",
            content = @Content(schema = @Schema(implementation = GrievanceView.class)))
    public Response followUp(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid GrievanceRequests.Follow request) {
        return view(service.followUp(id, expected, request));
    }

    @POST
    @Path("{id}/close")
    @Transactional
    @Command
    @Operation(operationId = "closeGrievance", summary = "End the grievance")
    @APIResponse(
            responseCode = "200",
            description = "The grievance.",
            content = @Content(schema = @Schema(implementation = GrievanceView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid GrievanceRequests.Close request) {
        return view(service.close(id, expected, request));
    }

    private Response view(Grievance grievance) {
        return answers.ok(GrievanceView.of(grievance), grievance.version());
    }
}
