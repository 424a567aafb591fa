package city.innovation.kit.department;

import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which departments follow which, and which are below which. What was written keeps the code of its day. A code that
 * nobody entered stands for itself.
 */
@ApplicationScoped
public class DepartmentMap {

    /** Follows successors until departments that exist on the day; one that is not there yet stands for itself. */
    private static final String CURRENT = """
            with recursive owner (code, valid_to, successors) as (
                select code, valid_to, successors from department where code = ?
                union
                select d.code, d.valid_to, d.successors from owner o
                join department d on d.code = any(o.successors) where o.valid_to < ?
            )
            select code from owner where valid_to is null or valid_to >= ? order by code collate "C"
            """;

    private static final String KNOWN = "select 1 from department where code = ?";

    /** A department while it exists, with what these took over and, if wanted, what is below them on the day. */
    private static final String REACH = """
            with recursive reached (code) as (
                select ?::text where not exists (select 1 from department where code = ? and valid_to < ?)
                union
                select next.code from reached r, lateral (
                    select d.code from department d where d.successors @> array[r.code] and d.valid_to < ?
                    union all
                    select d.code from department_fact f join department d on d.id = f.department_id
                    where ? and f.parent = r.code and f.valid_from <= ? and (d.valid_to is null or d.valid_to >= ?)
                        and not exists (select 1 from department_fact later where later.department_id = d.id
                            and later.valid_from > f.valid_from and later.valid_from <= ?)
                ) next
            )
            select code from reached order by code collate "C"
            """;

    private final Sql sql;
    private final Clock clock;

    DepartmentMap(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Who owns on that day what the department owns or owned: itself while it exists, else its successors, through
     * chains and splits, in the order of their codes. Empty if it ended without any.
     */
    public List<String> current(String code, LocalDate day) {
        List<String> owners = sql.query(CURRENT, row -> row.getString(1), code, day, day);
        boolean isKnown = !owners.isEmpty()
                || !sql.query(KNOWN, row -> row.getInt(1), code).isEmpty();
        return isKnown ? owners : List.of(code);
    }

    /**
     * Of which codes a list holds what it is asked for by a department's code today: its own, what it took over, all
     * below. None for null, which asks for no department.
     */
    public List<String> covered(String code) {
        if (code == null) {
            return List.of();
        }
        Set<String> covered = new LinkedHashSet<>(List.of(code));
        covered.addAll(reach(code, true));
        return List.copyOf(covered);
    }

    /**
     * The codes of what belongs to a department today: itself and what it took over. Empty for a dissolved one.
     *
     * @param withBelow also all that is below
     */
    List<String> reach(String code, boolean withBelow) {
        LocalDate day = today();
        return sql.query(REACH, row -> row.getString(1), code, code, day, day, withBelow, day, day, day);
    }

    LocalDate today() {
        return CityTime.dateOf(clock.instant());
    }
}
