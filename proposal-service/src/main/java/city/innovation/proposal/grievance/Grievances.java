package city.innovation.proposal.grievance;

import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.http.Cursor;
import city.innovation.kit.http.Keyset;
import city.innovation.kit.http.Limit;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
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
    Page<GrievanceView> page(Filter filter, Cursor cursor, Limit limit, String bound) {
        access.require(access.seesAll() || access.caller().has(Role.DEPARTMENT_MANAGER));
        Keyset keyset = SORTING.keyset(null, cursor, bound);
        List<Object> parameters = new ArrayList<>();
        List<String> where = new ArrayList<>();
        add(where, parameters, "state = ?", filter.state == null ? null : filter.state.name());
        add(
                where,
                parameters,
                "department = any(?)",
                filter.department == null ? null : departments.covered(filter.department));
        add(where, parameters, "voice = ?", filter.voiceId);
        add(where, parameters, "follow_up_on < ?", filter.followUpBefore);
        add(where, parameters, "department = any(?)", access.seesAll() ? null : access.ownDepartments());
        where.add(keyset.predicate());
        parameters.addAll(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        List<UUID> ids = sql.query(
                "select id from grievance where %s %s limit ?".formatted(String.join(" and ", where), keyset.orderBy()),
                row -> row.getObject(1, UUID.class),
                parameters.toArray());
        Map<UUID, Grievance> found =
                list("id in ?1", ids).stream().collect(Collectors.toMap(Grievance::id, Function.identity()));
        List<GrievanceView> views =
                ids.stream().map(found::get).map(GrievanceView::of).toList();
        return keyset.page(views, limit, GrievanceView::openedAt, GrievanceView::id);
    }

    private static void add(List<String> where, List<Object> parameters, String condition, Object value) {
        if (value != null) {
            where.add(condition);
            parameters.add(value);
        }
    }
}
