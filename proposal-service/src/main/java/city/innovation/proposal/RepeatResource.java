package city.innovation.proposal;

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

/** Notices of repeats. */
@Path(ProposalPaths.PROPOSALS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals")
public class RepeatResource {

    private final RepeatService service;
    private final Answers answers;
    private final ProposalAccess access;

    RepeatResource(RepeatService service, Answers answers, ProposalAccess access) {
        this.service = service;
        this.answers = answers;
        this.access = access;
    }

    @POST
    @Path("{id}/note-repeat")
    @Transactional
    @Command
    @Operation(
            operationId = "noteProposalRepeat",
            summary = "Tell the proposer that it repeats an earlier one",
            description = "After two such notices the same person's next repeat can be closed as `THIRD_REPEAT`.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal, with a link to what it repeats.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response note(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid NoteRepeatRequest request) {
        Proposal proposal = service.note(id, expected, request);
        return answers.ok(ProposalView.of(proposal, access), proposal.version());
    }
}
