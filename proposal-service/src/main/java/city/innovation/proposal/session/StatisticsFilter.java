package city.innovation.proposal.session;

import city.innovation.http.Caller;
import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.sql.Conditions;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which held sessions are counted, and by what. */
class StatisticsFilter {

    @QueryParam("by")
    @Parameter(description = "A row for each value of these; may be repeated. By kind when not given.")
    List<By> by;

    @QueryParam("period")
    @Parameter(description = "A row for each year, quarter or month besides.")
    Period period;

    @QueryParam("from")
    @Parameter(description = "First day on which they were held, Asia/Seoul.")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day on which they were held, Asia/Seoul.")
    LocalDate to;

    @QueryParam("kind")
    @Parameter(description = "One of these kinds; may be repeated.")
    List<String> kinds;

    @QueryParam("policy")
    @Parameter(description = "Id of the policy that they belong to.")
    UUID policy;

    @QueryParam("challenge")
    @Parameter(description = "Code of the city challenge that they serve.")
    String challenge;

    @QueryParam("district")
    @Parameter(description = "Code of the district that they are about.")
    String district;

    @QueryParam("department")
    @Parameter(
            description = "Code of the department that ran them. What it took over and what is below it is included.")
    String department;

    /** By what sessions may be counted, and its column. */
    @Schema(name = "SessionStatisticsField")
    enum By {
        kind("kind"),
        policy("policy_id::text"),
        district("district"),
        challenge("challenge"),
        department("department");

        private final String column;

        By(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    /** Spans of time, and how they are written. */
    @Schema(name = "StatisticsPeriod")
    enum Period {
        year("to_char(held_on, 'YYYY')"),
        quarter("to_char(held_on, 'YYYY\"-Q\"Q')"),
        month("to_char(held_on, 'YYYY-MM')");

        private final String text;

        Period(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    List<By> byOrKind() {
        return by == null || by.isEmpty()
                ? List.of(By.kind)
                : by.stream().distinct().toList();
    }

    Conditions conditions(Caller caller, DepartmentMap departments) {
        Conditions where = new Conditions();
        where.add("state = 'HELD'");
        if (!SessionAccess.isStaff(caller)) {
            where.add("not internal");
        }
        where.in("kind", kinds);
        where.equal("policy_id", policy);
        where.equal("challenge", challenge);
        where.equal("district", district);
        where.in("department", departments.covered(department));
        if (from != null) {
            where.add("held_on >= ?", from);
        }
        if (to != null) {
            where.add("held_on <= ?", to);
        }
        return where;
    }
}
