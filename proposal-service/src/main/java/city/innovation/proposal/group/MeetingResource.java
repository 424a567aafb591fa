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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The meetings of a group. */
@Path(GroupPaths.GROUPS + "/{id}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Groups")
public class MeetingResource {

    private final MeetingService service;
    private final MeetingLists lists;
    private final Answers answers;

    MeetingResource(MeetingService service, MeetingLists lists, Answers answers) {
        this.service = service;
        this.lists = lists;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "addGroupMeeting",
            summary = "Record a meeting",
            description = "For who leads the group and those who look after it; a session that it was can be named.")
    @APIResponse(
            responseCode = "201",
            description = "The meeting.",
            content = @Content(schema = @Schema(implementation = Meeting.class)))
    public Response add(@PathParam("id") UUID id, @NotNull @Valid Meeting.New request) {
        Meeting meeting = service.meet(id, request);
        return answers.created(GroupPaths.GROUPS + "/" + id + "/meetings/" + meeting.id(), meeting, meeting.version());
    }

    @GET
    @Operation(
            operationId = "listGroupMeetings",
            summary = "The meetings, the latest first",
            description = "Public without notes and people.")
    @APIResponse(
            responseCode = "200",
            description = "A page of meetings.",
            content = @Content(schema = @Schema(implementation = Meeting.MeetingPage.class)))
    @SecurityRequirementsSet({})
    public Response list(@PathParam("id") UUID id, @BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.answer(uri, lists.page(id, paging));
    }

    @GET
    @Path("{meetingId}")
    @Operation(operationId = "getGroupMeeting", summary = "A meeting")
    @APIResponse(
            responseCode = "200",
            description = "The meeting.",
            content = @Content(schema = @Schema(implementation = Meeting.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("id") UUID id, @PathParam("meetingId") UUID meetingId) {
        Meeting meeting = lists.one(id, meetingId);
        return answers.ok(meeting, meeting.version());
    }

    @POST
    @Path("{meetingId}/correct")
    @Transactional
    @Command
    @Operation(operationId = "correctGroupMeeting", summary = "Put right what was recorded, all of it")
    @APIResponse(
            responseCode = "200",
            description = "The meeting.",
            content = @Content(schema = @Schema(implementation = Meeting.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Meeting.Correct request) {
        Meeting meeting = service.correct(id, meetingId, expected, request);
        return answers.ok(meeting, meeting.version());
    }
}
