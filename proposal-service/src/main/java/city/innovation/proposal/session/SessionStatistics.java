package city.innovation.proposal.session;

import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts sessions that were held, and their people, in one statement. */
@ApplicationScoped
class SessionStatistics {

    private static final String COUNT = """
            with held as (select * from participation_session where %s),
                 said as (select session_id, count(*) as statements, count(voice_id) as voices,
                                 count(proposal_id) as proposals
                          from session_statement where session_id in (select id from held) group by session_id)
            select %s, count(*) as sessions, sum(participants) as participants, sum(experts) as experts,
                   coalesce(sum(statements), 0) as statements, coalesce(sum(voices), 0) as voices,
                   coalesce(sum(proposals), 0) as proposals
            from held left join said on said.session_id = held.id
            group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
            """;

    private final Sql sql;
    private final SessionAccess access;
    private final DepartmentMap departments;
    private final Clock clock;

    SessionStatistics(Sql sql, SessionAccess access, DepartmentMap departments, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.departments = departments;
        this.clock = clock;
    }

    SessionFigureTable of(StatisticsFilter filter) {
        Conditions where = filter.conditions(access.caller(), departments);
        List<SessionFigureTable.Row> rows = sql.query(
                COUNT.formatted(where.sql(), columns(filter)),
                SessionStatistics::read,
                where.parameters().toArray());
        SessionFigureTable.Figures total = rows.stream()
                .map(SessionFigureTable.Row::figures)
                .reduce(SessionFigureTable.Figures.NONE, SessionFigureTable.Figures::plus);
        return new SessionFigureTable(rows, total, clock.instant());
    }

    /** Always the same columns, null where nobody asked for them. */
    private static String columns(StatisticsFilter filter) {
        List<String> columns = new ArrayList<>();
        columns.add((filter.period == null ? "null::text" : filter.period.text()) + " as period");
        List<StatisticsFilter.By> by = filter.byOrKind();
        Arrays.stream(StatisticsFilter.By.values())
                .map(field -> (by.contains(field) ? field.column() : "null::text") + " as by_" + field)
                .forEach(columns::add);
        return String.join(", ", columns);
    }

    private static SessionFigureTable.Row read(ResultSet row) throws SQLException {
        return new SessionFigureTable.Row(
                row.getString("period"),
                row.getString("by_kind"),
                row.getString("by_policy"),
                row.getString("by_district"),
                row.getString("by_challenge"),
                row.getString("by_department"),
                row.getLong("sessions"),
                row.getLong("participants"),
                row.getLong("experts"),
                row.getLong("statements"),
                row.getLong("voices"),
                row.getLong("proposals"));
    }
}
