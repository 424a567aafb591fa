package city.innovation.tracker.organisation;

import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What other features ask about departments: whether there is one, who owns what a dissolved one owned, who is above. */
@ApplicationScoped
public class Departments {

    private static final String KNOWN = "select code from department where code = any(?)";
    private static final String ANY = "select 1 from department limit 1";

    private static final String ABOVE = """
            with recursive up (code, parent, height) as (
                select d.code, f.parent, 0 from department d, %1$s where d.code = ?
                union all
                select d.code, f.parent, u.height + 1 from up u join department d on d.code = u.parent, %1$s
                where u.height < 20
            )
            select code from up where height > 0 order by height
            """.formatted(factOn("d"));

    private static final String BELOW = """
            with recursive down (code, height) as (
                select ?::text, 0
                union
                select d.code, o.height + 1 from down o, department d, %s
                where f.parent = o.code and (d.valid_to is null or d.valid_to >= ?) and o.height < 20
            )
            select distinct code from down order by code
            """.formatted(factOn("d"));

    /** Names that one department alone has on a day. */
    private static final String NAMES = """
            select f.name, min(d.code) as code from department d, %s
            where d.valid_to is null or d.valid_to >= ? group by f.name having count(*) = 1
            """.formatted(factOn("d"));

    private final Sql sql;
    private final DepartmentMap map;

    Departments(Sql sql, DepartmentMap map) {
        this.sql = sql;
        this.map = map;
    }

    /** The facts {@code f} of that department on a day, which is a parameter. */
    static String factOn(String department) {
        return "lateral (select * from department_fact where department_id = " + department
                + ".id and valid_from <= ? order by valid_from desc limit 1) f";
    }

    /** Refuses (400, at {@code /department}) a code that no department has or had. */
    public void require(String code) {
        require(code, "/department");
    }

    /**
     * Refuses (400) a code that no department has or had; null names none. A city that has entered no departments is not
     * asked; then every code is taken as it is.
     *
     * @param pointer where the code stands in the body
     */
    public void require(String code, String pointer) {
        if (code != null && !unknown(List.of(code)).isEmpty()) {
            throw Refusal.of(List.of(Flaw.ofBody(pointer, "department.unknown", code)));
        }
    }

    /** Refuses (400) unknown codes, each by its place below the pointer. */
    public void requireAll(List<String> codes, String pointer) {
        Set<String> unknown = unknown(codes);
        if (!unknown.isEmpty()) {
            throw Refusal.of(IntStream.range(0, codes.size())
                    .filter(i -> unknown.contains(codes.get(i)))
                    .mapToObj(i -> Flaw.ofBody(pointer + "/" + i, "department.unknown", codes.get(i)))
                    .toList());
        }
    }

    /** What files may call departments on that day. */
    public DepartmentWords words(LocalDate date) {
        Set<String> codes = Set.copyOf(sql.query("select code from department", row -> row.getString(1)));
        Map<String, String> byName = new HashMap<>();
        sql.query(NAMES, row -> byName.put(row.getString("name"), row.getString("code")), date, date);
        return new DepartmentWords(codes, byName);
    }

    /** Those of the codes that no department has or had; none while the city has entered no departments. */
    public Set<String> unknown(Collection<String> codes) {
        Set<String> unknown = missing(codes);
        boolean none =
                !unknown.isEmpty() && sql.query(ANY, row -> row.getInt(1)).isEmpty();
        return none ? Set.of() : Set.copyOf(unknown);
    }

    /** Those of the codes that no department has or had. */
    Set<String> missing(Collection<String> codes) {
        Set<String> missing = new HashSet<>(codes);
        missing.removeAll(sql.query(KNOWN, row -> row.getString(1), missing));
        return missing;
    }

    /** Who owns on that day what the department owns or owned; empty if it ended without a successor. */
    public List<String> current(String code, LocalDate date) {
        return map.current(code, date);
    }

    /** The departments above it on that day, nearest first; empty for one at the top, an unknown or an ended one. */
    public List<String> ancestors(String code, LocalDate date) {
        return List.copyOf(new LinkedHashSet<>(sql.query(ABOVE, row -> row.getString(1), date, code, date)));
    }

    /** The department itself and all below it on that day, by code. */
    public List<String> withAllBelow(String code, LocalDate date) {
        return sql.query(BELOW, row -> row.getString(1), code, date, date);
    }

    /** The name on that day; the last one of a department that ended before. */
    public Optional<String> name(String code, LocalDate date) {
        return sql
                .query(
                        "select f.name from department d, " + factOn("d") + " where d.code = ?",
                        row -> row.getString(1),
                        date,
                        code)
                .stream()
                .findFirst();
    }
}
