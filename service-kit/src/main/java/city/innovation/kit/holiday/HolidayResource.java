package city.innovation.kit.holiday;

import city.innovation.http.ProblemType;
import city.innovation.kit.http.Command;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.Holidays;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The holidays that this service counts with. */
@Path("/api/v1/services/{name}/holidays")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Holidays")
public class HolidayResource {

    private final HolidayService service;
    private final Holidays holidays;
    private final String own;

    HolidayResource(
            HolidayService service,
            Holidays holidays,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.service = service;
        this.holidays = holidays;
        this.own = application.replaceFirst("-service$", "");
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listHolidays",
            summary = "The public holidays of a year",
            description =
                    "Those that the law names with their substitutes, election days and days that the state named.")
    @SecurityRequirementsSet({})
    public HolidayView.All list(
            @PathParam("name") String name,
            @QueryParam("year")
                    @NotNull
                    @Min(2000)
                    @Max(2100)
                    @Parameter(description = "2000 to 2100.", example = "2027")
                    Integer year) {
        requireOwn(name);
        return new HolidayView.All(holidays.of(year).entrySet().stream()
                .map(day -> new HolidayView(day.getKey(), day.getValue(), null))
                .toList());
    }

    @GET
    @Path("{day}")
    @PermitAll
    @Operation(operationId = "getHoliday", summary = "A public holiday")
    @SecurityRequirementsSet({})
    public HolidayView get(
            @PathParam("name") String name,
            @PathParam("day") @Parameter(description = "From 2000 to 2100.") LocalDate day) {
        requireOwn(name);
        return Optional.of(day)
                .filter(known -> known.getYear() >= 2000 && known.getYear() <= 2100)
                .flatMap(holidays::name)
                .map(holiday -> new HolidayView(day, holiday, null))
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    @POST
    @RolesAllowed("innovation-manager")
    @Transactional
    @Command
    @Operation(
            operationId = "nameHoliday",
            summary = "Enter a holiday that the state named",
            description = "Running terms that it falls into are counted anew; each that ends on another day is told.")
    @APIResponse(
            responseCode = "201",
            description = "The holiday.",
            content = @Content(schema = @Schema(implementation = HolidayView.class)))
    public Response add(@PathParam("name") String name, @NotNull @Valid NewHoliday request) {
        requireOwn(name);
        return Response.status(Response.Status.CREATED)
                .entity(service.name(request))
                .header("Location", "/api/v1/services/" + own + "/holidays/" + request.day())
                .build();
    }

    @POST
    @Path("{day}/withdraw")
    @RolesAllowed("innovation-manager")
    @Transactional
    @Command
    @Operation(
            operationId = "withdrawHoliday",
            summary = "Say that it is no holiday after all",
            description = "Of days that were entered here and are still to come.")
    @APIResponse(
            responseCode = "200",
            description = "What it was.",
            content = @Content(schema = @Schema(implementation = HolidayView.class)))
    public Response withdraw(
            @PathParam("name") String name, @PathParam("day") LocalDate day, @NotNull @Valid WithdrawnHoliday request) {
        requireOwn(name);
        return Response.ok(service.withdraw(day, request.reason())).build();
    }

    private void requireOwn(String name) {
        if (!own.equals(name)) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
    }
}
