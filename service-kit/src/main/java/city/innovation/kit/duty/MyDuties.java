package city.innovation.kit.duty;

import city.innovation.http.Caller;
import city.innovation.http.Role;
import city.innovation.kit.department.OwnDepartments;
import city.innovation.kit.http.Keyset;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What waits for a caller: duties of the person, of the department and of those it took over for its managers, and of
 * the caller's roles. Each is a list of its own in the order of an index, and the lists are merged, so that a page costs
 * what it shows.
 */
@ApplicationScoped
class MyDuties {

    private final Sql sql;
    private final DutyRows rows;
    private final OwnDepartments own;
    private final Clock clock;

    MyDuties(Sql sql, DutyRows rows, OwnDepartments own, Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.own = own;
        this.clock = clock;
    }

    /** Up to so many from the keyset's place on. */
    List<DutyView> of(Caller caller, MyDutyFilter filter, Keyset keyset, int most) {
        Instant now = clock.instant();
        MyDutyFilter.Condition narrowed = filter.condition(now);
        List<Object> parameters = new ArrayList<>();
        String lists = reasons(caller).stream()
                .map(reason -> {
                    parameters.addAll(reason.parameters());
                    parameters.addAll(narrowed.parameters());
                    parameters.addAll(keyset.parameters());
                    parameters.add(most);
                    return "(select * from duty where state <> 'CLOSED' and %s and %s and %s %s limit ?)"
                            .formatted(reason.sql(), narrowed.sql(), keyset.predicate(), keyset.orderBy());
                })
                .collect(Collectors.joining(" union all "));
        parameters.add(most);
        return sql.query(lists + " " + keyset.orderBy() + " limit ?", rows::read, parameters.toArray()).stream()
                .map(duty -> DutyView.of(duty, now))
                .toList();
    }

    /** Why a duty is the caller's; no duty for two reasons. */
    private List<MyDutyFilter.Condition> reasons(Caller caller) {
        List<MyDutyFilter.Condition> reasons = new ArrayList<>();
        add(reasons, "responsible_subject = ?", caller.subject());
        if (caller.has(Role.DEPARTMENT_MANAGER)) {
            own.taken()
                    .forEach(department -> add(
                            reasons,
                            "responsible_subject is null and responsible_department = ? and responsible_role is null",
                            department));
        }
        for (Role role : caller.roles()) {
            add(
                    reasons,
                    "responsible_subject is null and responsible_department is null and responsible_role = ?",
                    role.wireName());
            own.taken()
                    .forEach(department -> add(
                            reasons,
                            "responsible_subject is null and responsible_department = ? and responsible_role = ?",
                            department,
                            role.wireName()));
        }
        return reasons;
    }

    private static void add(List<MyDutyFilter.Condition> reasons, String sql, Object... parameters) {
        reasons.add(new MyDutyFilter.Condition(sql, List.of(parameters)));
    }
}
