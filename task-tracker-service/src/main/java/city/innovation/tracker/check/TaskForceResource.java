package city.innovation.tracker.check;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The task force: its members by date, and its yearly schedule. */
@Path(TaskForceResource.TASK_FORCE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Task force")
public class TaskForceResource {

    static final String TASK_FORCE = "/api/v1/task-force";

    private final TaskForceService service;
    private final TaskForceLists lists;
    private final ScheduleService schedules;
    private final Answers answers;

    TaskForceResource(TaskForceService service, TaskForceLists lists, ScheduleService schedules, Answers answers) {
        this.service = service;
        this.lists = lists;
        this.schedules = schedules;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "getTaskForce", summary = "The task force on a day")
    public TaskForceView get(
            @QueryParam("on") @Parameter(description = "The day, Asia/Seoul; today when not given.") LocalDate on) {
        return lists.on(on);
    }

    @GET
    @Path("members")
    @Operation(operationId = "listTaskForceMembers", summary = "Who serves and served, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of members.",
            content = @Content(schema = @Schema(implementation = Membership.MembershipPage.class)))
    public Response members(
            @QueryParam("subject") @Parameter(description = "Of this person alone.") String subject,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(uri, lists.page(subject, paging));
    }

    @POST
    @Path("members")
    @Transactional
    @Command
    @Operation(operationId = "appointTaskForceMember", summary = "Appoint a member or the leader")
    @APIResponse(
            responseCode = "201",
            description = "The member.",
            content = @Content(schema = @Schema(implementation = Membership.class)))
    public Response appoint(@NotNull @Valid Membership.Appoint request) {
        Membership made = service.appoint(request);
        return answers.created(TASK_FORCE + "/members/" + made.id(), made, made.version());
    }

    @GET
    @Path("members/{id}")
    @Operation(operationId = "getTaskForceMember", summary = "Show a member")
    @APIResponse(
            responseCode = "200",
            description = "The member.",
            content = @Content(schema = @Schema(implementation = Membership.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response member(@PathParam("id") UUID id) {
        return view(service.require(id));
    }

    @POST
    @Path("members/{id}/end")
    @Transactional
    @Command
    @Operation(operationId = "endTaskForceMembership", summary = "End a member's time on a day")
    @APIResponse(
            responseCode = "200",
            description = "The member.",
            content = @Content(schema = @Schema(implementation = Membership.class)))
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Membership.End request) {
        return view(service.end(id, expected, request));
    }

    @GET
    @Path("schedules/{year}")
    @Operation(
            operationId = "getTaskForceSchedule",
            summary = "When the rounds of a year begin",
            description = "Rounds that are not named begin on the first day after their period.")
    @APIResponse(
            responseCode = "200",
            description = "The schedule.",
            content = @Content(schema = @Schema(implementation = Schedule.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    public Response schedule(@PathParam("year") int year) {
        return view(schedules.of(year));
    }

    @PUT
    @Path("schedules/{year}")
    @Transactional
    @Operation(
            operationId = "setTaskForceSchedule",
            summary = "Set when the rounds of a year begin",
            description = "By the task force and innovation managers. Rounds that have not begun follow it.")
    @APIResponse(
            responseCode = "200",
            description = "The schedule.",
            content = @Content(schema = @Schema(implementation = Schedule.class)))
    public Response set(
            @PathParam("year") int year,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid Schedule.Plan request) {
        return view(schedules.set(year, expected, request));
    }

    private Response view(Membership membership) {
        return answers.ok(membership, membership.version());
    }

    private Response view(Schedule schedule) {
        return answers.ok(schedule, schedule.version());
    }
}
