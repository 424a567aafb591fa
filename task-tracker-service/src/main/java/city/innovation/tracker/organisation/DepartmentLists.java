package city.innovation.tracker.organisation;

import city.innovation.kit.http.Cursor;
import city.innovation.kit.http.Keyset;
import city.innovation.kit.http.Limit;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lists of the departments of a day, one statement each. */
@ApplicationScoped
class DepartmentLists {

    private static final Sorting SORTING =
            Sorting.of("d.id", "code", new SortKey("code", "d.code collate \"C\"", SortKey.Kind.TEXT));

    private static final String THAT_DAY = "select d.*, f.name, f.kind, f.parent from department d, "
            + Departments.factOn("d") + " where (d.valid_to is null or d.valid_to >= ?) and ";

    private final Sql sql;

    DepartmentLists(Sql sql) {
        this.sql = sql;
    }

    /** A page of those that exist on that day. */
    Page<DepartmentSummary> page(
            LocalDate on, DepartmentKind kind, String parent, Cursor cursor, Limit limit, String filters) {
        Keyset keyset = SORTING.keyset(null, cursor, filters);
        Conditions conditions = new Conditions();
        conditions.equal("f.kind", kind == null ? null : kind.name());
        conditions.equal("f.parent", parent);
        List<Object> parameters = new ArrayList<>(List.of(on, on));
        parameters.addAll(conditions.parameters());
        parameters.addAll(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        List<DepartmentSummary> found = sql.query(
                THAT_DAY + conditions.sql() + " and " + keyset.predicate() + " " + keyset.orderBy() + " limit ?",
                DepartmentLists::read,
                parameters.toArray());
        return keyset.page(found, limit, DepartmentSummary::code, DepartmentSummary::id);
    }

    /** All of that day; one whose upper department is not there stands at the top. */
    DepartmentSummary.Tree tree(LocalDate on) {
        List<DepartmentSummary> all =
                sql.query(THAT_DAY + "true order by d.code collate \"C\"", DepartmentLists::read, on, on);
        Set<String> codes = all.stream().map(DepartmentSummary::code).collect(Collectors.toSet());
        Map<String, List<DepartmentSummary>> below = new HashMap<>();
        List<DepartmentSummary> top = new ArrayList<>();
        all.forEach(department -> (codes.contains(department.parent())
                        ? below.computeIfAbsent(department.parent(), parent -> new ArrayList<>())
                        : top)
                .add(department));
        return new DepartmentSummary.Tree(
                on, top.stream().map(department -> node(department, below)).toList());
    }

    private static DepartmentSummary.Node node(
            DepartmentSummary department, Map<String, List<DepartmentSummary>> below) {
        return new DepartmentSummary.Node(
                department.code(),
                department.name(),
                department.kind(),
                below.getOrDefault(department.code(), List.of()).stream()
                        .map(child -> node(child, below))
                        .toList());
    }

    private static DepartmentSummary read(ResultSet row) throws SQLException {
        return new DepartmentSummary(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                DepartmentKind.valueOf(row.getString("kind")),
                row.getString("parent"),
                row.getObject("valid_to", LocalDate.class),
                DepartmentStore.texts(row.getArray("successors")));
    }
}
