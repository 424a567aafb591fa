package city.innovation.proposal.support;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Version;
import city.innovation.proposal.ProposalPaths;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What so many supporters oblige the city to, and how it answers. */
@Path(ProposalPaths.PROPOSALS + "/{id}/thresholds/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Support")
public class ThresholdResource {

    private final ThresholdService service;
    private final Answers answers;

    ThresholdResource(ThresholdService service, Answers answers) {
        this.service = service;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "getSupportThreshold", summary = "Where it stands with a threshold")
    @APIResponse(
            responseCode = "200",
            description = "The threshold.",
            content = @Content(schema = @Schema(implementation = ThresholdView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id, @PathParam("code") String code) {
        return view(service.get(id, code));
    }

    @POST
    @Path("answer")
    @Transactional
    @Command
    @Operation(
            operationId = "answerSupportThreshold",
            summary = "Answer the supporters",
            description = "By the office that the threshold names (`by`); also from below, of its own accord.")
    @APIResponse(
            responseCode = "200",
            description = "The threshold.",
            content = @Content(schema = @Schema(implementation = ThresholdView.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid AnswerSupporters request) {
        return view(service.answer(id, code, expected, request.text()));
    }

    @POST
    @Path("lift")
    @Transactional
    @Command
    @Operation(
            operationId = "liftSupportThreshold",
            summary = "Lift a timely idea from below",
            description = "By an innovation manager; it must be answered as if so many supported it.")
    @APIResponse(
            responseCode = "200",
            description = "The threshold.",
            content = @Content(schema = @Schema(implementation = ThresholdView.class)))
    public Response lift(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid LiftThreshold request) {
        return view(service.lift(id, code, expected, request.reason()));
    }

    private Response view(ThresholdView view) {
        return answers.ok(view, view.version());
    }

    /** What everybody can read. */
    @Schema(name = "AnswerSupporters", examples = "{\"text\":\"내년 상반기에 두 개 동에서 시범 운영합니다.\"}")
    record AnswerSupporters(
            @NotBlank @Size(max = 10_000) @Schema(description = "The answer; public.")
            String text) {}

    /** Why it can't wait. */
    @Schema(name = "LiftThreshold", examples = "{\"reason\":\"장마 전에 답해야 하는 제안입니다.\"}")
    record LiftThreshold(
            @NotBlank @Size(max = 5_000) @Schema(description = "Why it can't wait.")
            String reason) {}
}
