package city.innovation.tracker.check;

import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import city.innovation.tracker.plan.NodeKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who was not checked: of living projects and designated nodes of plans that held, as all stood at the end of a time. */
@ApplicationScoped
class Coverage {

    private static final Sorting SORTING =
            Sorting.of("n.id", "code", new SortKey("code", "n.code collate \"C\"", SortKey.Kind.TEXT));

    /** A check counts for the time that it is about. */
    private static final String DUE = """
            with asked as (select ?::date as first, ?::date as last, ?::timestamptz as at), due as (
                select n.*, coalesce(d.key, false) as key,
                    exists (select from progress_check c where c.node_id = n.id and c.verified_at is not null
                        and c.state <> 'CANCELLED' and c.about_to between asked.first and asked.last) as checked
                from asked
                    join known_plan p on p.confirmed_at <= asked.at and (p.closed_at is null or p.closed_at > asked.at)
                    join known_standing s on s.plan_id = p.id and s.from_at <= asked.at and s.to_at > asked.at
                    join known_node n on n.id = s.node_id
                    left join lateral (select bool_or(t.kind = 'KEY') as key from known_designation_time t
                        where t.node_id = n.id and t.made_at <= asked.at
                            and (t.ended_at is null or t.ended_at > asked.at)) d on true
                where case n.kind when 'PROJECT' then s.state in ('PLANNED', 'IN_PROGRESS') else d.key is not null end)
            """;

    private static final String SUMS = DUE + """
            select n.department, count(*), count(*) filter (where n.checked) from due n where %s
            group by n.department order by n.department
            """;

    private static final Listing<CoverageView.Unchecked> UNCHECKED = Listing.of(
            """
                    n.*, (select max(c.verified_at) from progress_check c
                        where c.node_id = n.id and c.state <> 'CANCELLED') as last_verified_at""",
            "(" + DUE + " select * from due) n",
            SORTING,
            CoverageView.Unchecked::code,
            CoverageView.Unchecked::nodeId);

    private final Sql sql;
    private final CheckAccess access;
    private final CheckRules rules;

    Coverage(Sql sql, CheckAccess access, CheckRules rules) {
        this.sql = sql;
        this.access = access;
        this.rules = rules;
    }

    CoverageView of(CoverageFilter filter) {
        access.requireReader();
        LocalDate first = filter.first(rules.today());
        LocalDate last = filter.last(rules.today());
        Conditions where = filter.conditions();
        List<Object> parameters = new ArrayList<>(List.of(first, last, end(last)));
        parameters.addAll(where.parameters());
        List<CoverageView.OfDepartment> departments = sql.query(
                SUMS.formatted(where.sql()),
                row -> new CoverageView.OfDepartment(
                        row.getString(1), row.getLong(2), row.getLong(3), row.getLong(2) - row.getLong(3)),
                parameters.toArray());
        return new CoverageView(
                first,
                last,
                departments.stream().mapToLong(CoverageView.OfDepartment::due).sum(),
                departments.stream()
                        .mapToLong(CoverageView.OfDepartment::checked)
                        .sum(),
                departments);
    }

    Page<CoverageView.Unchecked> unchecked(CoverageFilter filter, Paging paging) {
        access.requireReader();
        LocalDate first = filter.first(rules.today());
        LocalDate last = filter.last(rules.today());
        Conditions where = filter.conditions();
        String bound = first + "/" + last + where.sql() + where.parameters();
        where.add("not n.checked");
        return UNCHECKED.page(sql, Coverage::read, where.precededBy(first, last, end(last)), paging, bound);
    }

    /** The last instant of that day, or now while it is not over. */
    private Instant end(LocalDate last) {
        Instant over = CityTime.startOf(last.plusDays(1)).minus(1, ChronoUnit.MICROS);
        Instant now = rules.now();
        return over.isBefore(now) ? over : now;
    }

    private static CoverageView.Unchecked read(ResultSet row) throws SQLException {
        return new CoverageView.Unchecked(
                row.getObject("id", UUID.class),
                NodeKind.valueOf(row.getString("kind")),
                row.getString("plan_code"),
                row.getString("code"),
                row.getString("title"),
                row.getString("department"),
                row.getBoolean("key"),
                Sql.instant(row, "last_verified_at"));
    }
}
