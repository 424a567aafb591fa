package city.innovation.tracker.policy;

import city.innovation.kit.http.Cursor;
import city.innovation.kit.http.Keyset;
import city.innovation.kit.http.Limit;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Sort;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Lists of policies, one statement each. */
@ApplicationScoped
class PolicyLists {

    private static final Sorting SORTING = Sorting.of(
            "id",
            "-updatedAt",
            new SortKey("updatedAt", "updated_at", SortKey.Kind.INSTANT),
            new SortKey("title", "title collate \"C\"", SortKey.Kind.TEXT));

    private final Sql sql;

    PolicyLists(Sql sql) {
        this.sql = sql;
    }

    Page<PolicySummary> page(PolicyFilter wanted, Sort sort, Cursor cursor, Limit limit, String filters) {
        Keyset keyset = SORTING.keyset(sort, cursor, filters);
        Conditions conditions = wanted.conditions();
        List<Object> parameters = new ArrayList<>(conditions.parameters());
        parameters.addAll(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        List<PolicySummary> found = sql.query(
                "select * from policy where %s and %s %s limit ?"
                        .formatted(conditions.sql(), keyset.predicate(), keyset.orderBy()),
                PolicyLists::read,
                parameters.toArray());
        return keyset.page(
                found,
                limit,
                (policy, key) -> key.equals("title") ? policy.title() : policy.updatedAt(),
                PolicySummary::id);
    }

    private static PolicySummary read(ResultSet row) throws SQLException {
        return new PolicySummary(
                row.getObject("id", UUID.class),
                row.getString("number"),
                PolicyState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("department"),
                PolicyImportance.valueOf(row.getString("importance")),
                row.getString("challenge"),
                Sql.instant(row, "updated_at"));
    }
}
