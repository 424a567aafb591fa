package city.innovation.proposal.group;

import city.innovation.kit.http.Command;
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

/** The proposals that came of a group. */
@Path(GroupPaths.GROUPS + "/{id}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Groups")
public class GroupProposalResource {

    private final GroupProposalService service;

    GroupProposalResource(GroupProposalService service) {
        this.service = service;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "linkGroupProposal",
            summary = "Note a proposal that came of it",
            description = "For who leads the group and those who look after it. Once is enough: `GET"
                    + " /groups?proposal=` leads back.")
    @APIResponse(
            responseCode = "201",
            description = "All of the group's proposals.",
            content = @Content(schema = @Schema(implementation = GroupProposal.All.class)))
    public Response link(@PathParam("id") UUID id, @NotNull @Valid GroupRequests.LinkProposal request) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, GroupPaths.GROUPS + "/" + id + "/proposals")
                .entity(new GroupProposal.All(service.link(id, request.proposalId())))
                .build();
    }

    @GET
    @Operation(operationId = "listGroupProposals", summary = "The proposals that came of it")
    @SecurityRequirementsSet({})
    public GroupProposal.All all(@PathParam("id") UUID id) {
        return new GroupProposal.All(service.all(id));
    }

    @POST
    @Path("{proposalId}/unlink")
    @Transactional
    @Command
    @Operation(operationId = "unlinkGroupProposal", summary = "Say that it did not come of it")
    @APIResponse(
            responseCode = "200",
            description = "All of the group's proposals.",
            content = @Content(schema = @Schema(implementation = GroupProposal.All.class)))
    public Response unlink(
            @PathParam("id") UUID id,
            @PathParam("proposalId") UUID proposalId,
            @NotNull @Valid GroupRequests.Reason request) {
        return Response.ok(new GroupProposal.All(service.unlink(id, proposalId, request.reason())))
                .build();
    }
}
