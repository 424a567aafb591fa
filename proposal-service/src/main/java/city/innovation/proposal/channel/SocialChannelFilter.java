package city.innovation.proposal.channel;

import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.sql.Conditions;
import jakarta.ws.rs.QueryParam;
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

    Conditions conditions(DepartmentMap departments) {
        Conditions where = new Conditions();
        where.equal("network", network == null ? null : network.name());
        if (department != null) {
            where.add("department = any(?)", departments.covered(department));
        }
        where.equal("active", active);
        if (q != null && !q.isBlank()) {
            where.add(
                    "position(? in lower(account || ' ' || name)) > 0",
                    q.strip().toLowerCase(Locale.ROOT));
        }
        return where;
    }
}
