package city.innovation.proposal;

import city.innovation.kit.http.Command;
import city.innovation.kit.http.Page;
import city.innovation.kit.rule.NewRuleVersion;
import city.innovation.kit.rule.RuleApi;
import city.innovation.kit.rule.RuleHistory;
import city.innovation.kit.rule.RulePreviewView;
import city.innovation.kit.rule.RuleVersionView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules of proposals that a city may set differently. */
@Path(ProposalRuleResource.RULES)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Rules")
public class ProposalRuleResource {

    static final String RULES = "/api/v1/proposal-rules";

    private final RuleApi rules;

    ProposalRuleResource(RuleApi rules) {
        this.rules = rules;
    }

    @GET
    @Operation(operationId = "listProposalRules", summary = "The rules that hold today")
    @APIResponse(
            responseCode = "200",
            description = "The rules.",
            content = @Content(schema = @Schema(implementation = RuleVersionView.RuleVersionPage.class)))
    public Page<RuleVersionView> list() {
        return rules.list();
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getProposalRule", summary = "A rule with all its versions")
    @APIResponse(
            responseCode = "200",
            description = "The rule.",
            content = @Content(schema = @Schema(implementation = RuleHistory.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response get(@PathParam("code") String code) {
        return rules.get(code);
    }

    @GET
    @Path("{code}/versions/{version}")
    @Operation(operationId = "getProposalRuleVersion", summary = "A version of a rule")
    @APIResponse(
            responseCode = "200",
            description = "The version.",
            content = @Content(schema = @Schema(implementation = RuleVersionView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response version(@PathParam("code") String code, @PathParam("version") int version) {
        return rules.version(code, version);
    }

    @POST
    @Path("{code}/versions")
    @Transactional
    @Command
    @Operation(
            operationId = "addProposalRuleVersion",
            summary = "Change a rule from a day on",
            description = "What was begun under a version ends under it.")
    @APIResponse(
            responseCode = "201",
            description = "The new version.",
            content = @Content(schema = @Schema(implementation = RuleVersionView.class)))
    public Response change(@PathParam("code") String code, @NotNull @Valid NewRuleVersion request) {
        return rules.change(RULES, code, request);
    }

    @POST
    @Path("{code}/preview")
    @Operation(operationId = "previewProposalRule", summary = "What a change would change")
    public RulePreviewView preview(@PathParam("code") String code, @NotNull @Valid NewRuleVersion request) {
        return rules.preview(code, request);
    }
}
