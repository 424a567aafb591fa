package city.innovation.tracker.organisation;

import city.innovation.http.Languages;
import city.innovation.http.ProblemType;
import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The directory of those who serve the city, as it was on any day. */
@Path(MemberResource.MEMBERS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Organisation")
public class MemberResource {

    static final String MEMBERS = "/api/v1/members";

    private static final int MULTI_STATUS = 207;

    private final MemberService service;
    private final MemberLists lists;
    private final OrganisationAccess access;
    private final Answers answers;
    private final Clock clock;

    MemberResource(MemberService service, MemberLists lists, OrganisationAccess access, Answers answers, Clock clock) {
        this.service = service;
        this.lists = lists;
        this.access = access;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listMembers",
            summary = "List those who serve the city",
            description = "Names are whole for the same department's people, managers, auditors and systems granted"
                    + " `members:read`, else masked.")
    @APIResponse(
            responseCode = "200",
            description = "A page of members.",
            content = @Content(schema = @Schema(implementation = MemberView.MemberPage.class)))
    @SecurityRequirementsSet({})
    public Response list(@BeanParam @Valid MemberFilter filter, @BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.answer(uri, lists.page(filter, day(filter.on), paging, Pages.filters(uri)));
    }

    @GET
    @Path("{subject}")
    @Operation(
            operationId = "getMember",
            summary = "Show somebody as it was on a day",
            description = "404 before the first day of service; after the last one `active` is false.")
    @APIResponse(
            responseCode = "200",
            description = "The member.",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(
            @PathParam("subject") String subject,
            @QueryParam("on") @Parameter(description = "The day, Asia/Seoul; today if absent.") LocalDate on) {
        Member member = service.get(subject);
        return answers.ok(view(member, day(on)), member.version());
    }

    @GET
    @Path("{subject}/changes")
    @Operation(
            operationId = "listMemberChanges",
            summary = "The dated changes of somebody's service, first to last",
            description = "For those who read the whole name.")
    public MemberView.Changes changes(@PathParam("subject") String subject) {
        Member member = service.get(subject);
        access.requireSight(member);
        return MemberView.changes(member);
    }

    @POST
    @Path("changes")
    @Transactional
    @Command
    @Operation(
            operationId = "enterMembers",
            summary = "Enter a batch of dated changes",
            description = "For the HR system (role `system`) and innovation managers. A row that was entered already"
                    + " changes nothing, so that a batch may be sent again; a row that cannot be taken is said, the"
                    + " others are kept.")
    @APIResponse(
            responseCode = "207",
            description = "What became of each row.",
            content = @Content(schema = @Schema(implementation = BatchResult.class)))
    public Response enter(
            @NotNull @Valid MemberBatch request, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return Response.status(MULTI_STATUS)
                .entity(service.enter(request.items(), Languages.of(language)))
                .build();
    }

    @POST
    @Path("{subject}/erase")
    @Transactional
    @Command
    @Operation(
            operationId = "eraseMember",
            summary = "Take out the name of somebody who left",
            description = "Ids, departments, grades and dates stay. By an innovation manager; by itself when the time"
                    + " of the rule `member-retention` is over.")
    @APIResponse(
            responseCode = "200",
            description = "The member.",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response erase(
            @PathParam("subject") String subject,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid EraseMember request) {
        Member member = service.erase(subject, expected, request.reason());
        return answers.ok(view(member, member.timeline().lastChange()), member.version());
    }

    private MemberView view(Member member, LocalDate on) {
        Map.Entry<LocalDate, MemberFacts> entry = member.timeline().all().floorEntry(on);
        if (entry == null) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return MemberView.of(member.id(), member.subject(), on, entry.getKey(), entry.getValue(), access.sight());
    }

    private LocalDate day(LocalDate on) {
        return on == null ? CityTime.dateOf(clock.instant()) : on;
    }

    /** Rows of members. */
    @Schema(
            name = "MemberBatch",
            examples =
                    "{\"items\":[{\"subject\":\"E10021\",\"name\":\"홍길동\",\"department\":\"6290042\",\"grade\":\"7\",\"validFrom\":\"2026-07-01\"}]}")
    record MemberBatch(
            @NotEmpty @Size(max = 1_000) @Schema(description = "The rows.")
            List<@NotNull @Valid MemberRow> items) {}

    /** Why a name is taken out. */
    @Schema(name = "EraseMember", examples = "{\"reason\":\"정보주체의 삭제 요구\"}")
    record EraseMember(
            @NotBlank @Size(max = 5_000) @Schema(description = "Why.")
            String reason) {}
}
