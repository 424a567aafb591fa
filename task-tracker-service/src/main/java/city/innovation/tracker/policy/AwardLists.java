package city.innovation.tracker.policy;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Lists of awards, one statement each. */
@ApplicationScoped
class AwardLists {

    private static final Sorting SORTING = Sorting.of("id", "-year", new SortKey("year", "year", SortKey.Kind.WHOLE));

    private final Sql sql;

    AwardLists(Sql sql) {
        this.sql = sql;
    }

    Page<AwardView> page(Integer year, String sector, UUID policyId, Cursor cursor, Limit limit, String filters) {
        Keyset keyset = SORTING.keyset(null, cursor, filters);
        Conditions conditions = new Conditions();
        conditions.equal("year", year);
        conditions.equal("sector", sector);
        conditions.equal("policy_id", policyId);
        List<Object> parameters = new ArrayList<>(conditions.parameters());
        parameters.addAll(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        List<AwardView> found = sql.query(
                "select * from policy_award where %s and %s %s limit ?"
                        .formatted(conditions.sql(), keyset.predicate(), keyset.orderBy()),
                AwardLists::read,
                parameters.toArray());
        return keyset.page(found, limit, award -> (long) award.year(), AwardView::id);
    }

    private static AwardView read(ResultSet row) throws SQLException {
        return AwardView.of(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new AwardContent(
                        row.getString("name"),
                        row.getString("giver"),
                        row.getString("sector"),
                        row.getString("rank"),
                        row.getInt("year"),
                        row.getObject("policy_id", UUID.class)));
    }
}
