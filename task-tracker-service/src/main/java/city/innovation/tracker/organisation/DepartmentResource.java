package city.innovation.tracker.organisation;

import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Pages;
import city.innovation.kit.http.Paging;
import city.innovation.kit.time.CityTime;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The city's departments, as they are on any day. */
@Path(DepartmentResource.DEPARTMENTS)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Organisation")
public class DepartmentResource {

    static final String DEPARTMENTS = "/api/v1/departments";

    private static final String DAY = "The day, Asia/Seoul; today if absent.";
    private static final int PUBLIC_SECONDS = 60;

    private final DepartmentService service;
    private final Departments departments;
    private final DepartmentLists lists;
    private final Answers answers;
    private final Clock clock;

    DepartmentResource(
            DepartmentService service, Departments departments, DepartmentLists lists, Answers answers, Clock clock) {
        this.service = service;
        this.departments = departments;
        this.lists = lists;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listDepartments", summary = "List the departments of a day")
    @APIResponse(
            responseCode = "200",
            description = "A page of departments.",
            content = @Content(schema = @Schema(implementation = DepartmentSummary.DepartmentPage.class)))
    @SecurityRequirementsSet({})
    public Response list(
            @QueryParam("on") @Parameter(description = DAY) LocalDate on,
            @QueryParam("kind") @Parameter(description = "Of this kind only.") DepartmentKind kind,
            @QueryParam("parent") @Parameter(description = "Right below this department only.", example = "6290040")
                    String parent,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.open(uri, lists.page(day(on), kind, parent, paging, Pages.filters(uri)), PUBLIC_SECONDS);
    }

    @GET
    @Path("tree")
    @Operation(operationId = "getDepartmentTree", summary = "All departments of a day, each below its own")
    @APIResponse(
            responseCode = "200",
            description = "The tree.",
            content = @Content(schema = @Schema(implementation = DepartmentSummary.Tree.class)))
    @SecurityRequirementsSet({})
    public Response tree(@QueryParam("on") @Parameter(description = DAY) LocalDate on) {
        return answers.open(lists.tree(day(on)), PUBLIC_SECONDS);
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getDepartment", summary = "Show a department as it is on a day, and how it changed")
    @APIResponse(
            responseCode = "200",
            description = "The department.",
            content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is the same.")
    @SecurityRequirementsSet({})
    public Response get(@PathParam("code") String code, @QueryParam("on") @Parameter(description = DAY) LocalDate on) {
        Department department = service.get(code);
        return answers.ok(DepartmentView.of(department, day(on)), department.version());
    }

    @GET
    @Path("{code}/ancestors")
    @Operation(operationId = "listDepartmentAncestors", summary = "The departments above it on a day, nearest first")
    @SecurityRequirementsSet({})
    public DepartmentSummary.Codes ancestors(
            @PathParam("code") String code, @QueryParam("on") @Parameter(description = DAY) LocalDate on) {
        service.get(code);
        return new DepartmentSummary.Codes(day(on), departments.ancestors(code, day(on)));
    }

    @GET
    @Path("{code}/successors")
    @Operation(
            operationId = "listDepartmentSuccessors",
            summary = "Who owns on a day what the department owns or owned",
            description = "The department itself while it exists; else its successors, through chains and splits.")
    @SecurityRequirementsSet({})
    public DepartmentSummary.Codes successors(
            @PathParam("code") String code, @QueryParam("on") @Parameter(description = DAY) LocalDate on) {
        service.get(code);
        return new DepartmentSummary.Codes(day(on), departments.current(code, day(on)));
    }

    private LocalDate day(LocalDate on) {
        return on == null ? CityTime.dateOf(clock.instant()) : on;
    }
}
