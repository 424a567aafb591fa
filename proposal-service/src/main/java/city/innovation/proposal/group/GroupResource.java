package city.innovation.proposal.group;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.MergePatch;
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

/** Founds, shows and edits groups. */
@Path(GroupPaths.GROUPS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Groups")
public class GroupResource {

    private final GroupService service;
    private final GroupViews views;
    private final Answers answers;
    private final MergePatch mergePatch;

    GroupResource(GroupService service, GroupViews views, Answers answers, MergePatch mergePatch) {
        this.service = service;
        this.views = views;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "foundGroup",
            summary = "Found a group",
            description = "For innovation managers, for managers of a department those of their own, and for officials"
                    + " learning groups, which they then lead. Emits `city.innovation.group.founded.v1`.")
    @APIResponse(
            responseCode = "201",
            description = "The new group.",
            content = @Content(schema = @Schema(implementation = GroupView.class)))
    public Response found(@NotNull @Valid NewGroup request) {
        GroupView group = views.of(service.found(request));
        return answers.created(GroupPaths.GROUPS + "/" + group.id(), group, group.version());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getGroup", summary = "Show a group", description = "Public.")
    @APIResponse(
            responseCode = "200",
            description = "The group.",
            content = @Content(schema = @Schema(implementation = GroupView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id) {
        return view(views.of(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(
            operationId = "editGroup",
            summary = "Change what it is for",
            description = "A merge patch (RFC 7396): null takes a field away. Its last day changes by `renew` alone.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = GroupContent.class)))
    @APIResponse(
            responseCode = "200",
            description = "The group.",
            content = @Content(schema = @Schema(implementation = GroupView.class)))
    public Response edit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version expected, @NotNull JsonNode patch)
            throws JsonProcessingException {
        return view(
                views.of(service.edit(id, expected, current -> mergePatch.apply(current, patch, GroupContent.class))));
    }

    private Response view(GroupView group) {
        return answers.ok(group, group.version());
    }
}
