package city.innovation.proposal.group;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Version;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How applications and memberships end. */
@Path(GroupPaths.GROUPS + "/{id}/members/{memberId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Groups")
public class MembershipEndResource {

    private final MembershipService service;
    private final Answers answers;

    MembershipEndResource(MembershipService service, Answers answers) {
        this.service = service;
        this.answers = answers;
    }

    @POST
    @Path("decline")
    @Transactional
    @Command
    @Operation(operationId = "declineGroupMember", summary = "Turn an application down")
    @APIResponse(
            responseCode = "200",
            description = "The membership.",
            content = @Content(schema = @Schema(implementation = Membership.class)))
    public Response decline(
            @PathParam("id") UUID id,
            @PathParam("memberId") UUID memberId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid GroupRequests.Reason request) {
        return view(service.end(id, memberId, expected, MembershipCommand.DECLINE, request.reason()));
    }

    @POST
    @Path("dismiss")
    @Transactional
    @Command
    @Operation(operationId = "dismissGroupMember", summary = "Dismiss a member")
    @APIResponse(
            responseCode = "200",
            description = "The membership.",
            content = @Content(schema = @Schema(implementation = Membership.class)))
    public Response dismiss(
            @PathParam("id") UUID id,
            @PathParam("memberId") UUID memberId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid GroupRequests.Reason request) {
        return view(service.end(id, memberId, expected, MembershipCommand.DISMISS, request.reason()));
    }

    @POST
    @Path("withdraw")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(operationId = "withdrawGroupApplication", summary = "Take the own application back")
    @APIResponse(
            responseCode = "200",
            description = "The membership.",
            content = @Content(schema = @Schema(implementation = Membership.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("memberId") UUID memberId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(service.end(id, memberId, expected, MembershipCommand.WITHDRAW, null));
    }

    @POST
    @Path("leave")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(operationId = "leaveGroup", summary = "Go")
    @APIResponse(
            responseCode = "200",
            description = "The membership.",
            content = @Content(schema = @Schema(implementation = Membership.class)))
    public Response leave(
            @PathParam("id") UUID id,
            @PathParam("memberId") UUID memberId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(service.end(id, memberId, expected, MembershipCommand.LEAVE, null));
    }

    private Response view(Membership membership) {
        return answers.ok(membership, membership.version());
    }
}
