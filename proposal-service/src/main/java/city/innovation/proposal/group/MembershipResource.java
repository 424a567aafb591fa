package city.innovation.proposal.group;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Version;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The members of a group. */
@Path(GroupPaths.GROUPS + "/{id}/members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Groups")
public class MembershipResource {

    private final MembershipService service;
    private final MembershipLists lists;
    private final Answers answers;

    MembershipResource(MembershipService service, MembershipLists lists, Answers answers) {
        this.service = service;
        this.lists = lists;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "applyToGroup",
            summary = "Apply to become a member",
            description = "While the group recruits. Who has applied or is a member already changes nothing (200)."
                    + " Emits `city.innovation.group.member-applied.v1`.")
    @APIResponse(
            responseCode = "200",
            description = "The membership that there was.",
            content = @Content(schema = @Schema(implementation = Membership.class)))
    @APIResponse(
            responseCode = "201",
            description = "The application.",
            content = @Content(schema = @Schema(implementation = Membership.class)))
    public Response apply(@PathParam("id") UUID id, @NotNull @Valid GroupRequests.Apply request) {
        MembershipService.Applied applied = service.apply(id, request);
        Membership membership = applied.membership();
        return applied.isNew()
                ? answers.created(
                        GroupPaths.GROUPS + "/" + id + "/members/" + membership.id(), membership, membership.version())
                : view(membership);
    }

    @GET
    @Operation(
            operationId = "listGroupMembers",
            summary = "The members, and who applied",
            description = "For those who lead the group or look after it, and auditors.")
    @APIResponse(
            responseCode = "200",
            description = "A page of memberships, first application first.",
            content = @Content(schema = @Schema(implementation = Membership.MembershipPage.class)))
    public Response list(
            @PathParam("id") UUID id,
            @QueryParam("state") @Parameter(description = "In this state alone.") MembershipState state,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(uri, lists.page(id, state, paging));
    }

    @GET
    @Path("me")
    @Operation(operationId = "getMyGroupMembership", summary = "The caller's own membership")
    @APIResponse(
            responseCode = "200",
            description = "The membership.",
            content = @Content(schema = @Schema(implementation = Membership.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response mine(@PathParam("id") UUID id) {
        return view(lists.mine(id));
    }

    @GET
    @Path("{memberId}")
    @Operation(operationId = "getGroupMembership", summary = "A membership and its activity")
    @APIResponse(
            responseCode = "200",
            description = "The membership.",
            content = @Content(schema = @Schema(implementation = Membership.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response get(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId) {
        return view(lists.one(id, memberId));
    }

    @POST
    @Path("appointments")
    @Transactional
    @Command
    @Operation(
            operationId = "appointGroupMembers",
            summary = "Make people members",
            description = "With an application or without; all or none, never more than places. Who is a member already"
                    + " is left out of the answer.")
    @APIResponse(
            responseCode = "200",
            description = "Those who became members.",
            content = @Content(schema = @Schema(implementation = Membership.Appointed.class)))
    public Response appoint(@PathParam("id") UUID id, @NotNull @Valid GroupRequests.Appoint request) {
        return Response.ok(new Membership.Appointed(service.appoint(id, request)))
                .build();
    }

    @POST
    @Path("{memberId}/accept")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(operationId = "acceptGroupMember", summary = "Accept an application")
    @APIResponse(
            responseCode = "200",
            description = "The membership.",
            content = @Content(schema = @Schema(implementation = Membership.class)))
    public Response accept(
            @PathParam("id") UUID id,
            @PathParam("memberId") UUID memberId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(service.accept(id, memberId, expected));
    }

    @POST
    @Path("{memberId}/extend")
    @Transactional
    @Command
    @Operation(operationId = "extendGroupMember", summary = "Let a member stay longer")
    @APIResponse(
            responseCode = "200",
            description = "The membership.",
            content = @Content(schema = @Schema(implementation = Membership.class)))
    public Response extend(
            @PathParam("id") UUID id,
            @PathParam("memberId") UUID memberId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid GroupRequests.Extend request) {
        return view(service.extend(id, memberId, expected, request.until()));
    }

    private Response view(Membership membership) {
        return answers.ok(membership, membership.version());
    }
}
