package city.innovation.proposal.library;

import city.innovation.kit.change.ChangeView;
import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Version;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A story of the case library. */
@Path(LibraryPaths.LIBRARY)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Case library")
public class CaseLibraryResource {

    /** How long caches may keep what everybody sees. */
    private static final int PUBLIC_SECONDS = 60;

    private final Stories stories;
    private final StoryService service;
    private final StoryAccess access;
    private final Answers answers;

    CaseLibraryResource(Stories stories, StoryService service, StoryAccess access, Answers answers) {
        this.stories = stories;
        this.service = service;
        this.access = access;
        this.answers = answers;
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getStory",
            summary = "Show a story",
            description = "Without a login it may be kept for a minute; with one it carries an entity tag for changes.")
    @APIResponse(
            responseCode = "200",
            description = "The story.",
            content = @Content(schema = @Schema(implementation = StoryView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id) {
        Story story = stories.require(id);
        return access.caller().isAnonymous() ? answers.open(StoryView.of(story), PUBLIC_SECONDS) : view(story);
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(
            operationId = "editStory",
            summary = "Change what a story says",
            description =
                    "A merge patch (RFC 7396) by the department whose story it is or an innovation manager; every change"
                            + " is a revision.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = StoryText.class)))
    @APIResponse(
            responseCode = "200",
            description = "The story.",
            content = @Content(schema = @Schema(implementation = StoryView.class)))
    public Response edit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected, @NotNull JsonNode patch)
            throws JsonProcessingException {
        return view(service.edit(id, expected, patch));
    }

    @POST
    @Path("{id}/tell")
    @Transactional
    @Command
    @Operation(
            operationId = "tellStory",
            summary = "Note that it was told to employees",
            description = "At a staff assembly or elsewhere.")
    @APIResponse(
            responseCode = "200",
            description = "The story.",
            content = @Content(schema = @Schema(implementation = StoryView.class)))
    public Response tell(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid TellStory request) {
        return view(service.tell(id, expected, request.telling()));
    }

    @GET
    @Path("{id}/revisions")
    @Operation(
            operationId = "listStoryRevisions",
            summary = "Who changed what in a story, first to last",
            description = "For the department whose story it is, innovation managers and auditors.")
    public Revisions revisions(@PathParam("id") UUID id) {
        return new Revisions(service.revisions(id));
    }

    /** All of a story. */
    @Schema(name = "StoryRevisions", requiredProperties = "items", examples = "{\"items\":[]}")
    record Revisions(List<ChangeView> items) {}

    private Response view(Story story) {
        return answers.ok(StoryView.of(story), story.version());
    }
}
