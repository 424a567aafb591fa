package city.innovation.proposal.support;

import city.innovation.kit.http.Answers;
import city.innovation.proposal.ProposalPaths;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The support of a proposal: one per person, which the person alone gives and takes back. */
@Path(ProposalPaths.PROPOSALS + "/{id}/supports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RunOnVirtualThread
@Tag(name = "Support")
public class SupportResource {

    private final SupportService service;
    private final Answers answers;

    SupportResource(SupportService service, Answers answers) {
        this.service = service;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getProposalSupport",
            summary = "How many support it, and how far that is",
            description = "Reactions on other networks are no supports; they stand under `/reactions`.")
    @APIResponse(
            responseCode = "200",
            description = "The support.",
            content = @Content(schema = @Schema(implementation = SupportView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id) {
        return view(service.get(id));
    }

    @PUT
    @Path("me")
    @Operation(
            operationId = "supportProposal",
            summary = "Support it",
            description = "Once per person, as often as it is sent; needs no `If-Match`, since nobody else's change is"
                    + " overwritten. Not for its proposers (403), nor once it is decided (409).")
    @APIResponse(
            responseCode = "200",
            description = "The support.",
            content = @Content(schema = @Schema(implementation = SupportView.class)))
    public Response support(@PathParam("id") UUID id) {
        return view(service.support(id));
    }

    @DELETE
    @Path("me")
    @Operation(
            operationId = "withdrawProposalSupport",
            summary = "Support it no longer",
            description = "As often as it is sent; harmless without a support.")
    @APIResponse(
            responseCode = "200",
            description = "The support.",
            content = @Content(schema = @Schema(implementation = SupportView.class)))
    public Response withdraw(@PathParam("id") UUID id) {
        return view(service.withdraw(id));
    }

    /** Counters have no version that a caller could be asked for. */
    private Response view(SupportView view) {
        return answers.ok(view, 0);
    }
}
