package city.innovation.proposal.grievance;

import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The grievances in the database. */
@ApplicationScoped
class Grievances implements PanacheRepositoryBase<Grievance, UUID> {

    private static final Sorting SORTING =
            Sorting.of("id", "-openedAt", new SortKey("openedAt", "opened_at", SortKey.Kind.INSTANT));

    private static final Listing<GrievanceView> LISTED =
            Listing.of("id", "grievance", SORTING, GrievanceView::openedAt, GrievanceView::id);

    private final Sql sql;
    private final GrievanceAccess access;
    private final DepartmentMap departments;

    Grievances(Sql sql, GrievanceAccess access, DepartmentMap departments) {
        this.sql = sql;
        this.access = access;
        this.departments = departments;
    }

    /** What a list is narrowed by. */
    static class Filter {

        @QueryParam("state")
        @Parameter(description = "Only those in this state.")
        GrievanceState state;

        @QueryParam("department")
        @Parameter(
                description = "Only those addressed to this department, to one that it took over or to one below.",
                example = "ROADS")
        String department;

        @QueryParam("voiceId")
        @Parameter(description = "Only the one about this voice.")
        UUID voiceId;

        @QueryParam("followUpBefore")
        @Parameter(description = "To be looked at again before this day, Asia/Seoul.")
        LocalDate followUpBefore;
    }

    /** The grievance, if there is one that the caller may know of; else 404. */
    Grievance require(UUID id) {
        Grievance grievance = findById(id);
        if (grievance == null || access.relations(grievance).isEmpty()) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return grievance;
    }

    boolean isTaken(UUID voice) {
        return count("voice", voice) > 0;
    }

    /** Those of which the caller may know; departments see their own. */
    Page<GrievanceView> page(Filter filter, Paging paging, String bound) {
        access.require(access.seesAll() || access.caller().has(Role.DEPARTMENT_MANAGER));
        Conditions where = new Conditions();
        where.equal("state", filter.state == null ? null : filter.state.name());
        if (filter.department != null) {
            where.add("department = any(?)", departments.covered(filter.department));
        }
        where.equal("voice", filter.voiceId);
        if (filter.followUpBefore != null) {
            where.add("follow_up_on < ?", filter.followUpBefore);
        }
        if (!access.seesAll()) {
            where.add("department = any(?)", access.ownDepartments());
        }
        return LISTED.loaded(sql, this::views, where, paging, bound);
    }

    private List<GrievanceView> views(List<UUID> ids) {
        Map<UUID, Grievance> found =
                list("id in ?1", ids).stream().collect(Collectors.toMap(Grievance::id, Function.identity()));
        return ids.stream().map(found::get).map(GrievanceView::of).toList();
    }
}
