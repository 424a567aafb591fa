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

/** Lists of awards, one statement each. */
@ApplicationScoped
class AwardLists {

    private static final Sorting SORTING = Sorting.of("id", "-year", new SortKey("year", "year", SortKey.Kind.WHOLE));

    private static final Listing<AwardView> LISTED =
            Listing.of("*", "policy_award", SORTING, award -> (long) award.year(), AwardView::id);

    private final Sql sql;

    AwardLists(Sql sql) {
        this.sql = sql;
    }

    Page<AwardView> page(Integer year, String sector, UUID policyId, Paging paging, String filters) {
        Conditions conditions = new Conditions();
        conditions.equal("year", year);
        conditions.equal("sector", sector);
        conditions.equal("policy_id", policyId);
        return LISTED.page(sql, AwardLists::read, conditions, paging, filters);
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
