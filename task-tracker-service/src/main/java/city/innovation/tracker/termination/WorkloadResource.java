package city.innovation.tracker.termination;

import city.innovation.kit.sql.Sql;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether innovation frees more work than it adds. */
@Path("/api/v1/workload-balance")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Terminations")
public class WorkloadResource {

    private static final String BALANCE = """
            select department, quarter, sum(freed) as freed, sum(added) as added from (
                select department, coalesce(saved_hours, 0) as freed, 0 as added,
                    to_char(coalesce(ends_on, (decided_at at time zone 'Asia/Seoul')::date), 'YYYY"-Q"Q') as quarter
                from termination_review where state in ('TERMINATED', 'CONSOLIDATED') and takes_effect_at is null
                union all
                select department, coalesce((outcome ->> 'hoursSaved')::bigint, 0),
                    coalesce((outcome ->> 'hoursAdded')::bigint, 0),
                    to_char(ended_at at time zone 'Asia/Seoul', 'YYYY"-Q"Q')
                from node where kind = 'PROJECT' and state = 'COMPLETED' and outcome is not null) moves
            where (?::text is null or department = ?) and (freed > 0 or added > 0)
            group by department, quarter order by quarter, department
            """;

    private final Sql sql;
    private final ReviewAccess access;

    WorkloadResource(Sql sql, ReviewAccess access) {
        this.sql = sql;
        this.access = access;
    }

    @GET
    @Operation(
            operationId = "getWorkloadBalance",
            summary = "Hours freed less hours added, by department and quarter",
            description = "For those who work for the city; yearly hours of work that has ended and of "
                    + "finished projects. Work that ends on a day to come counts from that day on.")
    public WorkloadBalance balance(
            @QueryParam("department") @Parameter(description = "Of this department alone.") String department) {
        access.requireStaff();
        return WorkloadBalance.of(sql.query(
                BALANCE,
                row -> new WorkloadBalance.Line(
                        row.getString("department"),
                        row.getString("quarter"),
                        row.getLong("freed"),
                        row.getLong("added"),
                        row.getLong("freed") - row.getLong("added")),
                department,
                department));
    }
}
