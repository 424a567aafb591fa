package city.innovation.proposal.channel;

import city.innovation.kit.department.DepartmentMap;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of social channels is narrowed by. */
class SocialChannelFilter {

    @QueryParam("network")
    @Parameter(description = "Only of this network.")
    SocialNetwork network;

    @QueryParam("department")
    @Parameter(description = "Code of the department that runs it. What it took over and what is below it is included.")
    String department;

    @QueryParam("active")
    @Parameter(description = "Only those in use, or only those that are not.")
    Boolean active;

    @QueryParam("q")
    @Parameter(description = "A part of its account or name.")
    String q;

    String where(List<Object> parameters, DepartmentMap departments) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        add(conditions, parameters, "network = ?", network == null ? null : network.name());
        add(conditions, parameters, "department = any(?)", department == null ? null : departments.covered(department));
        add(conditions, parameters, "active = ?", active);
        String part = q == null || q.isBlank() ? null : q.strip().toLowerCase(Locale.ROOT);
        add(conditions, parameters, "position(? in lower(account || ' ' || name)) > 0", part);
        return String.join(" and ", conditions);
    }

    private static void add(List<String> conditions, List<Object> parameters, String condition, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.add(value);
        }
    }
}
