package city.innovation.tracker.designation;

import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/** Lists of designations; plans that are designated in were confirmed, so that all of it is public. */
@ApplicationScoped
class DesignationLists {

    private static final Sorting SORTING =
            Sorting.of("d.id", "-madeAt", new SortKey("madeAt", "d.made_at", SortKey.Kind.INSTANT));

    private static final Listing<Designation> LISTED = Listing.of(
                    Designation.COLUMNS, Designation.FROM, SORTING, Designation::madeAt, Designation::id)
            .countedIn("designation d join known_node n on n.id = d.node_id");

    private final Sql sql;

    DesignationLists(Sql sql) {
        this.sql = sql;
    }

    Page<Designation> page(DesignationFilter filter, Paging paging) {
        Conditions where = filter.conditions();
        return LISTED.page(sql, Designation::read, where, paging, where.sql() + where.parameters());
    }
}
