package city.innovation.tracker.check;

import city.innovation.kit.sql.Sql;
import city.innovation.tracker.designation.Cadence;
import city.innovation.tracker.designation.CheckPeriod;
import city.innovation.tracker.plan.Nodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Opens the regular checks of a round, some at a time, each once. */
@ApplicationScoped
class RegularChecks {

    /** So many in a transaction. */
    private static final int BATCH = 50;

    private static final String OFTEN = "array['MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY']";

    private static final String ROUND = """
            select c.plan_id, c.cadence, c.first_on, p.state = 'CONFIRMED' as holds
            from check_calendar c join known_plan p on p.id = c.plan_id where c.id = ?
            """;

    /** Each node by the most frequent cadence that is its own; projects that are not designated by the rest's. */
    private static final String DUE = """
            select n.id from known_node n left join lateral (
                select min(array_position(%1$s, coalesce(d.cadence, case d.kind when 'KEY' then ? else ? end))) as often
                from known_designation d where d.node_id = n.id) held on true
            where n.plan_id = ? and n.removed_at is null
                and (n.kind <> 'PROJECT' or n.state in ('PLANNED', 'IN_PROGRESS'))
                and coalesce(held.often, case n.kind when 'PROJECT' then array_position(%1$s, ?) end)
                    = array_position(%1$s, ?)
                and not exists (select from progress_check c
                    where c.node_id = n.id and c.round = ? and c.kind = 'REGULAR')
            order by n.code, n.id limit ?
            """.formatted(OFTEN);

    private static final String NEXT = "update check_calendar set first_on = ?, due_at = ? where id = ?";

    private final Sql sql;
    private final Nodes nodes;
    private final CheckOpening opening;
    private final Schedules schedules;
    private final CheckRules rules;

    RegularChecks(Sql sql, Nodes nodes, CheckOpening opening, Schedules schedules, CheckRules rules) {
        this.sql = sql;
        this.nodes = nodes;
        this.opening = opening;
        this.schedules = schedules;
        this.rules = rules;
    }

    /** Opens some of what a round of a plan needs; when none are left, the next round waits for its time. */
    void open(UUID id) {
        Round round = sql.query(ROUND, Round::read, id).getFirst();
        if (!round.holds()) {
            sql.update("update check_calendar set due_at = null where id = ?", id);
            return;
        }
        CheckPeriod period = round.cadence().period(round.firstOn());
        List<UUID> due = due(round, period);
        LocalDate dueOn = schedules
                .round(period.code())
                .map(Schedule.Round::dueOn)
                .filter(day -> !day.isBefore(rules.today()))
                .orElse(null);
        due.forEach(node -> opening.open(nodes.require(node), Occasion.regular(period, rules.now()), dueOn));
        if (due.size() < BATCH) {
            CheckPeriod next = round.cadence().after(period);
            sql.update(NEXT, next.first(), schedules.opening(next), id);
        }
    }

    private List<UUID> due(Round round, CheckPeriod period) {
        CheckCadences cadences = rules.cadences();
        return sql.query(
                DUE,
                row -> row.getObject(1, UUID.class),
                cadences.key().name(),
                cadences.brand().name(),
                round.plan(),
                cadences.rest().name(),
                round.cadence().name(),
                period.code(),
                BATCH);
    }

    private record Round(UUID plan, Cadence cadence, LocalDate firstOn, boolean holds) {

        static Round read(ResultSet row) throws SQLException {
            return new Round(
                    row.getObject("plan_id", UUID.class),
                    Cadence.valueOf(row.getString("cadence")),
                    row.getObject("first_on", LocalDate.class),
                    row.getBoolean("holds"));
        }
    }
}
