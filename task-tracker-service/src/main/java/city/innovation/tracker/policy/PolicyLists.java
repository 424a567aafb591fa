package city.innovation.tracker.policy;

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
import java.util.UUID;

/** Lists of policies, one statement each. */
@ApplicationScoped
class PolicyLists {

    private static final Sorting SORTING = Sorting.of(
            "id",
            "-updatedAt",
            new SortKey("updatedAt", "updated_at", SortKey.Kind.INSTANT),
            new SortKey("title", "title collate \"C\"", SortKey.Kind.TEXT));

    private static final Listing<PolicySummary> LISTED = new Listing<>(
            "*",
            "policy",
            SORTING,
            (policy, key) -> key.equals("title") ? policy.title() : policy.updatedAt(),
            PolicySummary::id);

    private final Sql sql;

    PolicyLists(Sql sql) {
        this.sql = sql;
    }

    Page<PolicySummary> page(PolicyFilter wanted, Paging paging, String filters) {
        Conditions conditions = wanted.conditions();
        return LISTED.page(sql, PolicyLists::read, conditions, paging, filters);
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
