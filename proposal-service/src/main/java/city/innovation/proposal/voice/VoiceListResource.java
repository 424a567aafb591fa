package city.innovation.proposal.voice;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Sort;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists, counts and similar voices. */
@Path(VoicePaths.VOICES)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Voices")
public class VoiceListResource {

    /** How long caches may keep what everybody sees. */
    private static final int PUBLIC_SECONDS = 5;

    private static final int NEAREST = 10;

    private final VoiceLists lists;
    private final SimilarVoices similar;
    private final Voices voices;
    private final Answers answers;

    VoiceListResource(VoiceLists lists, SimilarVoices similar, Voices voices, Answers answers) {
        this.answers = answers;
        this.lists = lists;
        this.similar = similar;
        this.voices = voices;
    }

    @GET
    @Operation(
            operationId = "listVoices",
            summary = "List voices",
            description = "Those that the caller may read: departments their own, people what they said, everybody what"
                    + " is open.")
    @APIResponse(
            responseCode = "200",
            description = "A page of voices.",
            content = @Content(schema = @Schema(implementation = VoiceSummary.VoicePage.class)))
    @SecurityRequirementsSet({})
    public Response list(
            @BeanParam VoiceFilter filter,
            @QueryParam("sort")
                    @Parameter(description = "`receivedAt`, `resolveDueOn` or `title`, latest first with `-`.")
                    Sort sort,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(uri, lists.page(filter, paging.sorted(sort)));
    }

    @GET
    @Path("counts")
    @Operation(operationId = "countVoices", summary = "Count voices by a field")
    @APIResponse(
            responseCode = "200",
            description = "How many there are of each value; those without one under an empty name.",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Long.class),
                            examples = @ExampleObject(name = "byState", value = "{\"RECEIVED\":12,\"SOLVED\":3}")))
    @SecurityRequirementsSet({})
    public Response counts(
            @BeanParam VoiceFilter filter,
            @QueryParam("by") @NotNull @Parameter(description = "The field.") VoiceLists.By by) {
        var counts = lists.counts(filter, by);
        return lists.isPublic() ? answers.open(counts, PUBLIC_SECONDS) : answers.own(counts);
    }

    @GET
    @Path("{id}/similar")
    @Operation(
            operationId = "listSimilarVoices",
            summary = "The nearest other voices",
            description = "Among those that the caller may read, nearest first.")
    @SecurityRequirementsSet({})
    public SimilarVoice.Found similar(@PathParam("id") UUID id) {
        return new SimilarVoice.Found(similar.to(voices.require(id), NEAREST));
    }
}
