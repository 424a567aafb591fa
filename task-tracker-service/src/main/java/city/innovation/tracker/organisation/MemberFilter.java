package city.innovation.tracker.organisation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which members are wanted; what is not given does not narrow. */
class MemberFilter {

    @QueryParam("on")
    @Parameter(description = "As they are on this day, Asia/Seoul; today if absent.")
    LocalDate on;

    @QueryParam("department")
    @Parameter(description = "In one of these departments.")
    @Size(max = 200)
    List<String> departments;

    @QueryParam("subject")
    @Parameter(description = "One of these subject ids.")
    @Size(max = 200)
    List<String> subjects;

    @QueryParam("q")
    @Parameter(description = "A part of the name; finds those alone whose whole name the caller reads.")
    @Size(min = 1, max = 100)
    String q;

    @QueryParam("active")
    @Parameter(description = "Whether in service on that day.")
    Boolean active;
}
