package city.innovation.proposal.voice;

import city.innovation.kit.http.BatchAnswer;
import city.innovation.kit.http.BatchRow;
import city.innovation.kit.http.Batches;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an office does to several voices at once. */
@Path(VoicePaths.VOICES + "/batch")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "Voices")
public class VoiceBatchResource {

    private static final String EACH =
            "Each row in a transaction of its own, on the version given for it, with an answer or a problem of its own."
                    + " With an `Idempotency-Key` a repetition does no row twice.";

    private final Batches batches;
    private final VoiceHandlingService service;
    private final VoiceViews views;

    VoiceBatchResource(Batches batches, VoiceHandlingService service, VoiceViews views) {
        this.batches = batches;
        this.service = service;
        this.views = views;
    }

    @Schema(name = "AssignVoices", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c77","version":1}],
                     "assign":{"department":"TRAFFIC","reason":"버스 노선의 소관 부서입니다."}}""")
    record Assign(
            @NotEmpty @Size(max = Batches.MOST) List<@NotNull @Valid BatchRow> items,
            @NotNull @Valid VoiceRequests.Assign assign) {}

    @Schema(name = "AnswerVoices", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c77","version":2}],
                     "answer":{"answer":"심야버스 두 노선을 시범 운행하기로 하였습니다."}}""")
    record Answer(
            @NotEmpty @Size(max = Batches.MOST) List<@NotNull @Valid BatchRow> items,
            @NotNull @Valid VoiceRequests.Answer answer) {}

    @POST
    @Path("assign")
    @Operation(operationId = "assignVoices", summary = "Put a department in charge of several", description = EACH)
    @APIResponse(
            responseCode = "207",
            description = "What became of each row.",
            content = @Content(schema = @Schema(implementation = BatchAnswer.class)))
    public Response assign(@NotNull @Valid Assign request) {
        return batches.answer(
                VoicePaths.VOICES,
                request.items(),
                (id, expected) -> views.ok(service.assign(id, expected, request.assign())));
    }

    @POST
    @Path("answer")
    @Operation(operationId = "answerVoices", summary = "Answer several in the same words", description = EACH)
    @APIResponse(
            responseCode = "207",
            description = "What became of each row.",
            content = @Content(schema = @Schema(implementation = BatchAnswer.class)))
    public Response answer(@NotNull @Valid Answer request) {
        return batches.answer(
                VoicePaths.VOICES,
                request.items(),
                (id, expected) ->
                        views.ok(service.answer(id, expected, request.answer().answer())));
    }
}
