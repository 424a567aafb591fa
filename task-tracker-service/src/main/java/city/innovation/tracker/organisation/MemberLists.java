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
import java.util.UUID;

/** Lists of members as they are on a day, one statement each. */
@ApplicationScoped
class MemberLists {

    private static final Sorting SORTING =
            Sorting.of("m.id", "subject", new SortKey("subject", "m.subject collate \"C\"", SortKey.Kind.TEXT));

    private static final String THAT_DAY = """
            member m, lateral (select * from member_fact where member_id = m.id and valid_from <= ?
                order by valid_from desc limit 1) f""";

    private static final Listing<MemberView> LISTED =
            Listing.of("m.id, m.subject, f.*", THAT_DAY, SORTING, MemberView::subject, MemberView::id);

    private final Sql sql;
    private final OrganisationAccess access;

    MemberLists(Sql sql, OrganisationAccess access) {
        this.sql = sql;
        this.access = access;
    }

    /** A page of those wanted, as they are on that day. */
    Page<MemberView> page(MemberFilter wanted, LocalDate on, Paging paging, String filters) {
        OrganisationAccess.Sight sight = access.sight();
        Conditions conditions = new Conditions();
        conditions.in("f.department", wanted.departments);
        conditions.in("m.subject", wanted.subjects);
        conditions.equal("f.active", wanted.active);
        if (wanted.q != null) {
            conditions.add("position(? in f.name) > 0", wanted.q.strip());
            conditions.add(
                    "(? or m.subject = ? or f.department = any(?))", sight.all(), sight.own(), sight.departments());
        }
        return LISTED.page(sql, row -> read(row, on, sight), conditions.precededBy(on), paging, filters);
    }

    private static MemberView read(ResultSet row, LocalDate on, OrganisationAccess.Sight sight) throws SQLException {
        return MemberView.of(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                on,
                row.getObject("valid_from", LocalDate.class),
                MemberStore.facts(row),
                sight);
    }
}
