package city.innovation.proposal.development;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Version;
import city.innovation.proposal.ProposalPaths;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What makes an idea concrete. */
@Path(ProposalPaths.PROPOSALS + "/{id}/checklist")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals")
public class ChecklistResource {

    private final ChecklistService service;
    private final Answers answers;

    ChecklistResource(ChecklistService service, Answers answers) {
        this.service = service;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getProposalChecklist",
            summary = "How concrete it is",
            description = "The points of the rule `proposal-checklist`; begins with version 0.")
    @APIResponse(
            responseCode = "200",
            description = "The checklist.",
            content = @Content(schema = @Schema(implementation = Checklist.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id) {
        Checklist checklist = service.of(id);
        return answers.ok(checklist, checklist.version());
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "answerProposalChecklist",
            summary = "Answer the checklist",
            description = "By its proposers, its mentors, the department or a manager, before it is decided.")
    @APIResponse(
            responseCode = "200",
            description = "The checklist.",
            content = @Content(schema = @Schema(implementation = Checklist.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ChecklistAnswers request) {
        Checklist checklist = service.answer(id, expected, request);
        return answers.ok(checklist, checklist.version());
    }
}
