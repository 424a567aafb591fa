package city.innovation.tracker.organisation;

import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
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

    private static final String COLUMNS = "d.*, f.name, f.kind, f.parent";
    private static final String THAT_DAY = "department d, " + Departments.factOn("d");
    private static final String EXISTS = "(d.valid_to is null or d.valid_to >= ?)";

    private static final Listing<DepartmentSummary> LISTED =
            Listing.of(COLUMNS, THAT_DAY, SORTING, DepartmentSummary::code, DepartmentSummary::id);

    private final Sql sql;

    DepartmentLists(Sql sql) {
        this.sql = sql;
    }

    /** A page of those that exist on that day. */
    Page<DepartmentSummary> page(LocalDate on, DepartmentKind kind, String parent, Paging paging, String filters) {
        Conditions conditions = Conditions.of(EXISTS, on);
        conditions.equal("f.kind", kind == null ? null : kind.name());
        conditions.equal("f.parent", parent);
        return LISTED.page(sql, DepartmentLists::read, conditions.precededBy(on), paging, filters);
    }

    /** All of that day; one whose upper department is not there stands at the top. */
    DepartmentSummary.Tree tree(LocalDate on) {
        List<DepartmentSummary> all = sql.query(
                "select %s from %s where %s order by d.code collate \"C\"".formatted(COLUMNS, THAT_DAY, EXISTS),
                DepartmentLists::read,
                on,
                on);
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
