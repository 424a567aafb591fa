package city.innovation.tracker.organisation;

import city.innovation.http.Languages;
import city.innovation.kit.http.Answers;
import city.innovation.kit.http.Command;
import city.innovation.kit.http.Version;
import city.innovation.kit.time.CityTime;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Enters what changes in departments. */
@Path(DepartmentResource.DEPARTMENTS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Organisation")
public class DepartmentCommandResource {

    private static final int MULTI_STATUS = 207;

    private final DepartmentService service;
    private final Answers answers;
    private final Clock clock;

    DepartmentCommandResource(DepartmentService service, Answers answers, Clock clock) {
        this.service = service;
        this.answers = answers;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Command
    @Operation(
            operationId = "createDepartment",
            summary = "Enter a new department",
            description = "By an innovation manager.")
    @APIResponse(
            responseCode = "201",
            description = "The department.",
            content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    public Response create(@NotNull @Valid DepartmentRow request) {
        Department department = service.create(request);
        return answers.created(
                DepartmentResource.DEPARTMENTS + "/" + department.code(), today(department), department.version());
    }

    @POST
    @Path("{code}/change")
    @Transactional
    @Command
    @Operation(
            operationId = "changeDepartment",
            summary = "Rename or move a department from a day on",
            description = "What held before stays known. By an innovation manager.")
    @APIResponse(
            responseCode = "200",
            description = "The department.",
            content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    public Response change(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid ChangeDepartment request) {
        return view(service.change(code, expected, request.row(code)));
    }

    @POST
    @Path("{code}/dissolve")
    @Transactional
    @Command
    @Operation(
            operationId = "dissolveDepartment",
            summary = "End a department and name who owns what it owned",
            description = "Said again, the last word holds. By an innovation manager.")
    @APIResponse(
            responseCode = "200",
            description = "The department.",
            content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    public Response dissolve(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) Version expected,
            @NotNull @Valid DissolveDepartment request) {
        return view(service.dissolve(code, expected, request.validTo(), request.successors(), request.reason()));
    }

    @POST
    @Path("changes")
    @Transactional
    @Command
    @Operation(
            operationId = "enterDepartments",
            summary = "Enter a batch of dated changes",
            description = "For the HR system (role `system`) and innovation managers. A row that was entered already"
                    + " changes nothing, so that a batch may be sent again; a row that cannot be taken is said, the"
                    + " others are kept.")
    @APIResponse(
            responseCode = "207",
            description = "What became of each row.",
            content = @Content(schema = @Schema(implementation = BatchResult.class)))
    public Response enter(
            @NotNull @Valid DepartmentBatch request, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return Response.status(MULTI_STATUS)
                .entity(service.enter(request.items(), Languages.of(language)))
                .build();
    }

    private DepartmentView today(Department department) {
        return DepartmentView.of(department, CityTime.dateOf(clock.instant()));
    }

    private Response view(Department department) {
        return answers.ok(today(department), department.version());
    }

    /** What is to hold from a day on. */
    @Schema(
            name = "ChangeDepartment",
            examples =
                    "{\"name\":\"혁신기획담당관\",\"kind\":\"DIVISION\",\"parent\":\"6290040\",\"validFrom\":\"2027-01-01\"}")
    record ChangeDepartment(
            @NotBlank @Size(max = 200) @Schema(description = "Its name.")
            String name,

            @NotNull @Schema(description = "How high it stands.")
            DepartmentKind kind,

            @Pattern(regexp = DepartmentRow.CODE)
            @Schema(description = "Code of the department above it; absent at the top.", examples = "6290040")
            String parent,

            @NotNull @Schema(description = "The first day on which this holds, Asia/Seoul.", examples = "2027-01-01")
            LocalDate validFrom) {

        DepartmentRow row(String code) {
            return new DepartmentRow(code, name, kind, parent, validFrom, null, null);
        }
    }

    /** How a department ends. */
    @Schema(
            name = "DissolveDepartment",
            examples =
                    "{\"validTo\":\"2026-12-31\",\"successors\":[\"6290051\",\"6290052\"],\"reason\":\"2027년 상반기 조직개편\"}")
    record DissolveDepartment(
            @NotNull @Schema(description = "The last day on which it exists, Asia/Seoul.", examples = "2026-12-31")
            LocalDate validTo,

            @NotNull
            @Size(max = 20)
            @Schema(description = "Codes of those who own what it owned; several if it is split.")
            List<@NotNull @Pattern(regexp = DepartmentRow.CODE) String> successors,

            @NotBlank @Size(max = 5_000) @Schema(description = "Why.")
            String reason) {}

    /** Rows of departments. */
    @Schema(
            name = "DepartmentBatch",
            examples =
                    "{\"items\":[{\"code\":\"6290042\",\"name\":\"혁신평가담당관\",\"kind\":\"DIVISION\",\"parent\":\"6290040\",\"validFrom\":\"2026-07-01\"}]}")
    record DepartmentBatch(
            @NotEmpty @Size(max = 1_000) @Schema(description = "The rows; those above before those below.")
            List<@NotNull @Valid DepartmentRow> items) {}
}
