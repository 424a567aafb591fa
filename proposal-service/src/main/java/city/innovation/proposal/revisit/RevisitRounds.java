package city.innovation.proposal.revisit;

import city.innovation.http.ProblemType;
import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads rounds, their themes and how much of them is dealt with. */
@ApplicationScoped
class RevisitRounds {

    private static final Sorting SORTING =
            Sorting.of("id", "-openedAt", new SortKey("openedAt", "opened_at", SortKey.Kind.INSTANT));

    private static final Listing<RevisitRound> LISTED =
            Listing.of(RevisitRound.COLUMNS, RevisitRound.FROM, SORTING, RevisitRound::openedAt, RevisitRound::id);

    private static final String COVERAGE = """
            select department,
                   count(*) filter (where state = 'OPEN') as open,
                   count(*) filter (where state = 'CHANGED') as changed,
                   count(*) filter (where state = 'PROPOSED') as proposed,
                   count(*) filter (where state = 'REASONED') as reasoned,
                   coalesce(sum(voice_count), 0) as voices,
                   coalesce(sum(voice_count) filter (where state <> 'OPEN'), 0) as covered
            from revisit_item where round = ? group by department order by department
            """;

    private final Sql sql;
    private final RevisitAccess access;
    private final DepartmentMap departments;
    private final Clock clock;

    RevisitRounds(Sql sql, RevisitAccess access, DepartmentMap departments, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.departments = departments;
        this.clock = clock;
    }

    /** The round; 404 if there is none, 403 for those who do not work for the city. */
    RevisitRound require(UUID id) {
        access.requireReader();
        return sql.query(RevisitRound.SELECT + " where id = ?", RevisitRound::read, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    Page<RevisitRound> page(Paging paging, String bound) {
        access.requireReader();
        return LISTED.page(sql, RevisitRound::read, new Conditions(), paging, bound);
    }

    /** The themes that the caller may see, by department, most voices first. */
    List<RevisitItem> items(UUID round, String department, RevisitItemState state) {
        require(round);
        List<Object> parameters = new ArrayList<>(List.of(round));
        String where = "round = ?";
        if (!access.seesAll()) {
            where += " and department = any(?)";
            parameters.add(access.ownDepartments());
        }
        if (department != null) {
            where += " and department = any(?)";
            parameters.add(departments.covered(department));
        }
        if (state != null) {
            where += " and state = ?";
            parameters.add(state.name());
        }
        return sql.query(
                "select * from revisit_item where " + where + " order by department, position",
                RevisitItem::read,
                parameters.toArray());
    }

    /** The theme of that round, if the caller may see it; else 404. */
    RevisitItem item(UUID round, UUID id) {
        access.requireReader();
        return sql.query("select * from revisit_item where round = ? and id = ?", RevisitItem::read, round, id).stream()
                .filter(item -> access.seesAll() || !access.relations(item).isEmpty())
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** The voices that a theme was made of. */
    List<UUID> voices(UUID item) {
        return sql.query(
                "select voice from revisit_voice where item = ? order by voice",
                row -> row.getObject(1, UUID.class),
                item);
    }

    RevisitCoverage coverage(UUID id) {
        RevisitRound round = require(id);
        Instant now = clock.instant();
        List<RevisitCoverage.Department> departments = sql.query(COVERAGE, RevisitRounds::department, id);
        RevisitCoverage.Figures total = departments.stream()
                .map(RevisitCoverage.Department::figures)
                .reduce(RevisitCoverage.Figures.of(0, 0, 0, 0, 0, 0), RevisitCoverage.Figures::plus);
        boolean late = now.isAfter(CityTime.endOf(round.dueOn()));
        return new RevisitCoverage(id, now, round.dueOn(), late && total.open() > 0, total, departments);
    }

    private static RevisitCoverage.Department department(ResultSet row) throws SQLException {
        return new RevisitCoverage.Department(
                row.getString("department"),
                RevisitCoverage.Figures.of(
                        row.getLong("open"),
                        row.getLong("changed"),
                        row.getLong("proposed"),
                        row.getLong("reasoned"),
                        row.getLong("voices"),
                        row.getLong("covered")));
    }
}
