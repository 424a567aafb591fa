package city.innovation.tracker.policy;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Version;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Writes policies on and leads them on. */
@Path(PolicyResource.POLICIES)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Policies")
public class PolicyCommandResource {

    private final PolicyService service;
    private final Answers answers;

    PolicyCommandResource(PolicyService service, Answers answers) {
        this.service = service;
        this.answers = answers;
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(
            operationId = "editPolicy",
            summary = "Write a policy on",
            description =
                    "A merge patch (RFC 7396), which makes the next revision. It can't make the policy less important"
                            + " (409).")
    @RequestBody(
            description = "The fields to change; null takes one away.",
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = PolicyContent.class)))
    @APIResponse(
            responseCode = "200",
            description = "The policy.",
            content = @Content(schema = @Schema(implementation = PolicyView.class)))
    public Response edit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected, @NotNull JsonNode patch)
            throws JsonProcessingException {
        return view(service.edit(id, expected, patch));
    }

    @POST
    @Path("{id}/restore")
    @Transactional
    @Command
    @Operation(
            operationId = "restorePolicy",
            summary = "Let a policy say again what it said in a revision",
            description = "As the next revision; nothing is taken away. It can't make the policy less important (409).")
    @APIResponse(
            responseCode = "200",
            description = "The policy.",
            content = @Content(schema = @Schema(implementation = PolicyView.class)))
    public Response restore(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid RestorePolicy request) {
        return view(service.restore(id, expected, request.revision()));
    }

    @POST
    @Path("{id}/lower-importance")
    @Transactional
    @Command
    @Operation(
            operationId = "lowerPolicyImportance",
            summary = "Make a policy ordinary",
            description =
                    "For innovation managers, with the reason, which is kept: an ordinary policy needs no sessions"
                            + " by the shipped rule. 409 if it is ordinary.")
    @APIResponse(
            responseCode = "200",
            description = "The policy.",
            content = @Content(schema = @Schema(implementation = PolicyView.class)))
    public Response lowerImportance(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid LowerImportance request) {
        return view(service.lowerImportance(id, expected, request.reason()));
    }

    @POST
    @Path("{id}/formulate")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(
            operationId = "formulatePolicy",
            summary = "Formulate a policy",
            description = "An important one needs more than 100 sessions held before (rule `policy-sessions`); the 409"
                    + " says how many are counted as of when.")
    @APIResponse(
            responseCode = "200",
            description = "The policy.",
            content = @Content(schema = @Schema(implementation = PolicyView.class)))
    public Response formulate(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(service.formulate(id, expected));
    }

    @POST
    @Path("{id}/close")
    @Transactional
    @Command
    @Operation(operationId = "closePolicy", summary = "End a policy or give it up")
    @APIResponse(
            responseCode = "200",
            description = "The policy.",
            content = @Content(schema = @Schema(implementation = PolicyView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ClosePolicy request) {
        return view(service.close(id, expected, request.reason()));
    }

    private Response view(Policy policy) {
        return answers.ok(PolicyView.of(policy), policy.version());
    }

    /** What is to hold again. */
    @Schema(name = "RestorePolicy", examples = "{\"revision\":2}")
    record RestorePolicy(
            @NotNull @Min(1) @Schema(description = "The revision that is to hold again.", examples = "2")
            Integer revision) {}

    /** Why a policy is less important than it was said to be. */
    @Schema(name = "LowerPolicyImportance", examples = "{\"reason\":\"기존 정책의 자구만 고칩니다.\"}")
    record LowerImportance(
            @NotBlank @Size(max = 5_000) @Schema(description = "Why; kept in the change record.")
            String reason) {}

    /** Why a policy ends; everybody can read it. */
    @Schema(name = "ClosePolicy", examples = "{\"reason\":\"목표를 달성하여 마칩니다.\"}")
    record ClosePolicy(
            @NotBlank @Size(max = 5_000) @Schema(description = "Why; shown to everybody.")
            String reason) {}
}
