package city.innovation.kit.duty;

import city.innovation.http.Caller;
import city.innovation.http.Role;
import city.innovation.kit.department.OwnDepartments;
import city.innovation.kit.http.Keyset;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
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

    private static final Sorting SORTING =
            Sorting.of("id", "dueAt", new SortKey("dueAt", "due_at", SortKey.Kind.INSTANT));

    private static final String OF_DEPARTMENT =
            "responsible_subject is null and responsible_department = ? and responsible_role is null";
    private static final String OF_ROLE =
            "responsible_subject is null and responsible_department is null and responsible_role = ?";
    private static final String OF_BOTH =
            "responsible_subject is null and responsible_department = ? and responsible_role = ?";

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

    /** A page of them. */
    Page<DutyView> page(Caller caller, MyDutyFilter filter, Paging paging, String bound) {
        Instant now = clock.instant();
        List<Conditions> lists = reasons(caller, filter.conditions(now));
        Keyset keyset = paging.keyset(SORTING, bound);
        List<DutyView> found = found(lists, keyset, paging.most()).stream()
                .map(duty -> DutyView.of(duty, now))
                .toList();
        Page<DutyView> page = keyset.page(found, paging.limit(), DutyView::dueAt, DutyView::id);
        return paging.includesTotal() ? page.withTotal(count(lists)) : page;
    }

    private List<Duty> found(List<Conditions> lists, Keyset keyset, int most) {
        List<Object> parameters = new ArrayList<>();
        String all = lists.stream()
                .map(where -> {
                    parameters.addAll(where.parameters());
                    parameters.addAll(keyset.parameters());
                    parameters.add(most);
                    return "(select * from duty where %s and %s %s limit ?)"
                            .formatted(where.sql(), keyset.predicate(), keyset.orderBy());
                })
                .collect(Collectors.joining(" union all "));
        parameters.add(most);
        return sql.query(all + " " + keyset.orderBy() + " limit ?", rows::read, parameters.toArray());
    }

    private long count(List<Conditions> lists) {
        String counts = lists.stream()
                .map(where -> "select count(*) from duty where " + where.sql())
                .collect(Collectors.joining(" union all "));
        Object[] parameters =
                lists.stream().flatMap(where -> where.parameters().stream()).toArray();
        return sql.query(counts, row -> row.getLong(1), parameters).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Why a duty that waits is the caller's, narrowed; no duty for two reasons. */
    private List<Conditions> reasons(Caller caller, Conditions narrowed) {
        List<Conditions> reasons = new ArrayList<>();
        reasons.add(Conditions.of("responsible_subject = ?", caller.subject()));
        if (caller.has(Role.DEPARTMENT_MANAGER)) {
            own.taken().forEach(department -> reasons.add(Conditions.of(OF_DEPARTMENT, department)));
        }
        for (Role role : caller.roles()) {
            reasons.add(Conditions.of(OF_ROLE, role.wireName()));
            own.taken().forEach(department -> reasons.add(Conditions.of(OF_BOTH, department, role.wireName())));
        }
        reasons.forEach(reason -> {
            reason.add("state <> 'CLOSED'");
            reason.add(narrowed.sql(), narrowed.parameters().toArray());
        });
        return reasons;
    }
}
