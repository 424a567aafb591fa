package city.innovation.proposal.group;

import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The figures of groups. */
@ApplicationScoped
class GroupStatistics {

    private static final int ACTIVE_MONTHS = 12;

    private static final String FIGURES = """
            (select count(*) from group_member m where m.group_id = g.id and state = 'MEMBER' and until >= ?) as members,
            (select count(*) from group_member m where m.group_id = g.id and state = 'APPLIED') as applicants,
            (select count(*) from group_member m where m.group_id = g.id and state = 'MEMBER' and until >= ? and exists
                (select 1 from group_attendance a join group_meeting t on t.id = a.meeting_id
                 where a.subject = m.subject and t.group_id = g.id and t.held_on > ?)) as active,
            (select count(*) from group_meeting t where t.group_id = g.id) as meetings,
            (select coalesce(sum(attendance), 0) from group_meeting t where t.group_id = g.id) as attendance,
            (select coalesce(sum(amount_won), 0) from group_support s where s.group_id = g.id and kind = 'GRANT'
                and reversed_at is null) as granted,
            (select coalesce(sum(amount_won), 0) from group_support s where s.group_id = g.id and kind = 'SPENDING'
                and reversed_at is null) as spent,
            (select count(*) from group_proposal p where p.group_id = g.id and unlinked_at is null) as proposals
            """;

    private static final String ONE = "select " + FIGURES + " from standing_group g where g.id = ?";

    private static final String BY_KIND = "select kind, count(*) as groups, sum(members) as members, sum(applicants)"
            + " as applicants, sum(active) as active, sum(meetings) as meetings, sum(attendance) as attendance,"
            + " sum(granted) as granted, sum(spent) as spent, sum(proposals) as proposals from (select kind, " + FIGURES
            + " from standing_group g) f group by kind order by kind";

    private final Sql sql;
    private final Groups groups;
    private final GroupProposalService proposals;
    private final Clock clock;

    GroupStatistics(Sql sql, Groups groups, GroupProposalService proposals, Clock clock) {
        this.sql = sql;
        this.groups = groups;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** The figures of one group, with the states of its proposals. */
    @Transactional
    GroupFigures.One of(UUID id) {
        groups.require(id);
        Instant now = clock.instant();
        LocalDate today = CityTime.dateOf(now);
        GroupFigures figures = sql.query(ONE, GroupStatistics::read, today, today, today.minusMonths(ACTIVE_MONTHS), id)
                .getFirst();
        Map<String, Long> states = proposals.all(id).stream()
                .collect(Collectors.groupingBy(GroupProposal::state, TreeMap::new, Collectors.counting()));
        return new GroupFigures.One(figures, states, now);
    }

    /** The figures of all groups, by kind. */
    @Transactional
    GroupFigures.ByKind byKind() {
        Instant now = clock.instant();
        LocalDate today = CityTime.dateOf(now);
        List<GroupFigures.Kind> kinds = sql.query(
                BY_KIND,
                row -> new GroupFigures.Kind(row.getString("kind"), row.getLong("groups"), read(row)),
                today,
                today,
                today.minusMonths(ACTIVE_MONTHS));
        return new GroupFigures.ByKind(kinds, now);
    }

    private static GroupFigures read(ResultSet row) throws SQLException {
        long granted = row.getLong("granted");
        long spent = row.getLong("spent");
        return new GroupFigures(
                row.getLong("members"),
                row.getLong("applicants"),
                row.getLong("active"),
                row.getLong("meetings"),
                row.getLong("attendance"),
                granted,
                spent,
                granted - spent,
                row.getLong("proposals"));
    }
}
