package city.innovation.tracker.delegation;

import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The delegations in the database. */
@ApplicationScoped
class GrantedDelegations implements PanacheRepositoryBase<GrantedDelegation, UUID> {

    private static final Sorting SORTING =
            Sorting.of("id", "-validFrom", new SortKey("validFrom", "valid_from", SortKey.Kind.DATE));

    private static final Listing<DelegationView> LISTED =
            Listing.of("id", "granted_delegation", SORTING, DelegationView::validFrom, DelegationView::id);

    private static final String QUEUE = "select pg_advisory_xact_lock(hashtext('delegation'), hashtext(?))";
    private static final String OVERLAP = """
            select 1 from granted_delegation
            where delegator = ? and revoked_at is null and valid_from <= ? and valid_to >= ?
            """;

    private final Sql sql;

    GrantedDelegations(Sql sql) {
        this.sql = sql;
    }

    /** Whether somebody is represented on one of the days already; others who ask wait for this transaction. */
    boolean overlaps(String delegator, LocalDate from, LocalDate to) {
        sql.query(QUEUE, row -> true, delegator);
        return !sql.query(OVERLAP, row -> true, delegator, to, from).isEmpty();
    }

    /**
     * A page of them, the latest first.
     *
     * @param of subject id of the one who gave or holds them; null for everybody's
     */
    @Transactional
    Page<DelegationView> page(String of, LocalDate on, LocalDate today, Paging paging, String filters) {
        Conditions where = new Conditions();
        if (of != null) {
            where.add("(delegator = ? or deputy = ?)", of, of);
        }
        if (on != null) {
            where.add("revoked_at is null and ? between valid_from and valid_to", on);
        }
        return LISTED.loaded(sql, ids -> views(ids, today), where, paging, filters + of);
    }

    private List<DelegationView> views(List<UUID> ids, LocalDate today) {
        return ids.stream().map(id -> DelegationView.of(findById(id), today)).toList();
    }
}
