package city.innovation.proposal.development;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.proposal.ProposalPaths;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What mentors say about a proposal, to its proposers and those in office. */
@Path(MentorNoteResource.NOTES)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Mentors")
public class MentorNoteResource {

    static final String NOTES = ProposalPaths.PROPOSALS + "/{id}/mentor-notes";

    private final MentorNotes notes;
    private final Answers answers;

    MentorNoteResource(MentorNotes notes, Answers answers) {
        this.notes = notes;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "listMentorNotes", summary = "What mentors said, first to last")
    @APIResponse(
            responseCode = "200",
            description = "A page of notes.",
            content = @Content(schema = @Schema(implementation = MentorNote.MentorNotePage.class)))
    public Response list(@PathParam("id") UUID id, @BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.answer(uri, notes.page(id, paging));
    }

    @GET
    @Path("{noteId}")
    @Operation(operationId = "getMentorNote", summary = "Show what a mentor said")
    @APIResponse(
            responseCode = "200",
            description = "The note.",
            content = @Content(schema = @Schema(implementation = MentorNote.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response get(@PathParam("id") UUID id, @PathParam("noteId") UUID noteId) {
        return answers.ok(notes.one(id, noteId), 1);
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "writeMentorNote",
            summary = "Write a note",
            description = "By a mentor who is assigned to the proposal.")
    @APIResponse(
            responseCode = "201",
            description = "The note.",
            content = @Content(schema = @Schema(implementation = MentorNote.class)))
    public Response write(@PathParam("id") UUID id, @NotNull @Valid NewMentorNote request) {
        MentorNote note = notes.write(id, request);
        return answers.created(NOTES.replace("{id}", id.toString()) + "/" + note.id(), note, 1);
    }
}
