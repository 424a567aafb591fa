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

/** Leads groups on. */
@Path(GroupPaths.GROUPS + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Groups")
public class GroupCommandResource {

    private final GroupService service;
    private final GroupViews views;
    private final Answers answers;

    GroupCommandResource(GroupService service, GroupViews views, Answers answers) {
        this.service = service;
        this.views = views;
        this.answers = answers;
    }

    @POST
    @Path("recruit")
    @Transactional
    @Command
    @Operation(operationId = "recruitForGroup", summary = "Let people apply for some time")
    @APIResponse(
            responseCode = "200",
            description = "The group.",
            content = @Content(schema = @Schema(implementation = GroupView.class)))
    public Response recruit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid GroupRequests.Recruit request) {
        return view(service.recruit(id, expected, request));
    }

    @POST
    @Path("close-recruitment")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Command
    @Operation(operationId = "closeGroupRecruitment", summary = "Let nobody apply any more")
    @APIResponse(
            responseCode = "200",
            description = "The group.",
            content = @Content(schema = @Schema(implementation = GroupView.class)))
    public Response close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected) {
        return view(service.closeRecruitment(id, expected));
    }

    @POST
    @Path("renew")
    @Transactional
    @Command
    @Operation(operationId = "renewGroup", summary = "Let it go on for another term")
    @APIResponse(
            responseCode = "200",
            description = "The group.",
            content = @Content(schema = @Schema(implementation = GroupView.class)))
    public Response renew(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid GroupRequests.Renew request) {
        return view(service.renew(id, expected, request));
    }

    @POST
    @Path("dissolve")
    @Transactional
    @Command
    @Operation(
            operationId = "dissolveGroup",
            summary = "End it",
            description = "All memberships end that day; meetings, money and proposals stay on record.")
    @APIResponse(
            responseCode = "200",
            description = "The group.",
            content = @Content(schema = @Schema(implementation = GroupView.class)))
    public Response dissolve(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid GroupRequests.Reason request) {
        return view(service.dissolve(id, expected, request.reason()));
    }

    private Response view(Group group) {
        GroupView view = views.of(group);
        return answers.ok(view, view.version());
    }
}
