package city.innovation.proposal;

import city.innovation.kit.http.Command;
import city.innovation.kit.http.Expand;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Begins, shows and edits proposals. */
@Path(ProposalPaths.PROPOSALS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proposals")
public class ProposalResource {

    private final ProposalService service;
    private final EditService edits;
    private final Proposals proposals;
    private final ProposalViews views;

    ProposalResource(ProposalService service, EditService edits, Proposals proposals, ProposalViews views) {
        this.service = service;
        this.edits = edits;
        this.proposals = proposals;
        this.views = views;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "createProposal",
            summary = "Begin a proposal",
            description = "A draft, or handed in at once with `submit`.")
    @APIResponse(
            responseCode = "201",
            description = "The new proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response create(@NotNull @Valid NewProposal request) {
        return views.created(service.create(request));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getProposal",
            summary = "Show a proposal",
            description = "What the caller may not see is absent.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id, @QueryParam("expand") Expand expand) {
        return views.read(proposals.require(id), expand);
    }

    @GET
    @Path("by-number/{number}")
    @Operation(
            operationId = "getProposalByNumber",
            summary = "Follow a proposal by its receipt number, without a login")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response byNumber(@PathParam("number") String number) {
        return views.read(proposals.require(number), null);
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(
            operationId = "editProposal",
            summary = "Change its texts",
            description = "A merge patch (RFC 7396): null takes a field away.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = ProposalContent.class)))
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response edit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected, @NotNull JsonNode patch)
            throws JsonProcessingException {
        return views.ok(edits.edit(id, expected, patch));
    }
}
