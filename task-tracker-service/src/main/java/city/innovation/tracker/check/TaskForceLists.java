package city.innovation.tracker.check;

import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Who serves in the task force, and served. */
@ApplicationScoped
class TaskForceLists {

    private static final Sorting SORTING = Sorting.of("id", "-from", new SortKey("from", "from_on", SortKey.Kind.DATE));

    private static final Listing<Membership> LISTED =
            Listing.of("*", "task_force_member", SORTING, Membership::from, Membership::id);

    private static final String ON = """
            select * from task_force_member where from_on <= ? and (to_on is null or to_on >= ?)
            order by leader desc, subject
            """;

    private final Sql sql;
    private final CheckAccess access;
    private final CheckRules rules;
    private final Leaders leaders;

    TaskForceLists(Sql sql, CheckAccess access, CheckRules rules, Leaders leaders) {
        this.sql = sql;
        this.access = access;
        this.rules = rules;
        this.leaders = leaders;
    }

    /** On a day; today for null. */
    TaskForceView on(LocalDate asked) {
        access.requireReader();
        LocalDate day = asked == null ? rules.today() : asked;
        return new TaskForceView(day, leaders.on(day).orElse(null), sql.query(ON, Membership::read, day, day));
    }

    /** All times, the latest first. */
    Page<Membership> page(String subject, Paging paging) {
        access.requireReader();
        Conditions where = new Conditions();
        where.equal("subject", subject);
        return LISTED.page(sql, Membership::read, where, paging, where.sql() + where.parameters());
    }
}
