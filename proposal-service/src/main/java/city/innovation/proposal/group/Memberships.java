package city.innovation.proposal.group;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The memberships in the database, each with its change records. Places are counted under the lock of the group's row,
 * so that there are never more members than places.
 */
@ApplicationScoped
class Memberships {

    private static final String RESOURCE = "group-member";

    private static final String SELECT = "select " + Membership.COLUMNS + " from group_member m where ";

    private static final String COUNT = """
            select count(*) from group_member where group_id = ? and state = 'MEMBER' and until >= ?
            """;

    private static final String PUT = """
            insert into group_member as m (id, version, group_id, subject, department, state, leader, motive, applied_at,
                                           joined_on, until, renewals, reason)
            values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, null)
            on conflict (group_id, subject) do update set version = m.version + 1, state = excluded.state,
                department = coalesce(excluded.department, m.department), motive = coalesce(excluded.motive, m.motive),
                applied_at = excluded.applied_at, joined_on = excluded.joined_on, until = excluded.until, reason = null
            """;

    private static final String CHANGE = """
            update group_member set version = version + 1, state = ?, joined_on = coalesce(joined_on, ?::date),
                until = coalesce(?::date, until), renewals = renewals + ?, reason = ? where id = ?
            """;

    private static final String RENEW = """
            update group_member m set version = version + 1, until = ?, renewals = renewals + 1
            where group_id = ? and state = 'MEMBER' and until >= ? returning
            """ + Membership.COLUMNS;

    private static final String END = """
            update group_member m set version = version + 1, until = ?
            where group_id = ? and state = 'MEMBER' and until > ? returning
            """ + Membership.COLUMNS;

    private final Sql sql;
    private final Changes changes;
    private final Clock clock;

    Memberships(Sql sql, Changes changes, Clock clock) {
        this.sql = sql;
        this.changes = changes;
        this.clock = clock;
    }

    LocalDate today() {
        return CityTime.dateOf(clock.instant());
    }

    Instant now() {
        return clock.instant();
    }

    /** How many members there are today. */
    int count(UUID groupId) {
        return sql.query(COUNT, row -> row.getInt(1), groupId, today()).getFirst();
    }

    /** How many applied since that time. */
    int applications(UUID groupId, Instant since) {
        return sql.query(
                        "select count(*) from group_member where group_id = ? and applied_at >= ?",
                        row -> row.getInt(1),
                        groupId,
                        since)
                .getFirst();
    }

    /** The person's membership if it holds today. */
    Optional<Membership> current(UUID groupId, String subject) {
        return find(groupId, subject)
                .filter(member -> member.state() == MembershipState.MEMBER)
                .filter(member -> !member.until().isBefore(today()));
    }

    Optional<Membership> find(UUID groupId, String subject) {
        return sql.query(SELECT + "m.group_id = ? and m.subject = ?", Membership::read, groupId, subject).stream()
                .findFirst();
    }

    /** The membership of that group; else 404. */
    Membership require(UUID groupId, UUID id) {
        return sql.query(SELECT + "m.group_id = ? and m.id = ?", Membership::read, groupId, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** Who is a member today, by subject id. */
    List<String> people(UUID groupId) {
        return sql.query(
                "select subject from group_member where group_id = ? and state = 'MEMBER' and until >= ? order by subject",
                row -> row.getString(1),
                groupId,
                today());
    }

    /** Writes an application. */
    Membership apply(UUID groupId, String subject, String department, String motive) {
        return put(groupId, subject, department, MembershipState.APPLIED, false, motive, null, null, "apply");
    }

    /** Writes a membership that needs no application. */
    Membership join(UUID groupId, String subject, boolean leader, LocalDate until, String command) {
        return put(groupId, subject, null, MembershipState.MEMBER, leader, null, today(), until, command);
    }

    private Membership put(
            UUID groupId,
            String subject,
            String department,
            MembershipState state,
            boolean leader,
            String motive,
            LocalDate joinedOn,
            LocalDate until,
            String command) {
        Membership former = find(groupId, subject).orElse(null);
        sql.update(
                PUT,
                GUID.v7().toUUID(),
                groupId,
                subject,
                department,
                state.name(),
                leader,
                motive,
                now(),
                joinedOn,
                until);
        Membership put = find(groupId, subject).orElseThrow();
        record(put, former, command, null);
        return put;
    }

    /** Leads a membership on. */
    Membership change(Membership old, MembershipCommand command, LocalDate until, String reason) {
        MembershipState state = command.next(old.state());
        int renewals = command == MembershipCommand.EXTEND ? 1 : 0;
        LocalDate joined = state == MembershipState.MEMBER ? today() : null;
        sql.update(CHANGE, state.name(), joined, until, renewals, reason, old.id());
        Membership changed = require(old.groupId(), old.id());
        record(changed, old, command.wireName(), reason);
        return changed;
    }

    /** Lets all of today's members stay to a later day. */
    void renewAll(UUID groupId, LocalDate until) {
        changeAll(RENEW, groupId, until, "renew");
    }

    /** Lets all memberships end today. */
    void endAll(UUID groupId) {
        changeAll(END, groupId, today(), "dissolve");
    }

    private void changeAll(String statement, UUID groupId, LocalDate until, String command) {
        Map<UUID, Membership> former = sql
                .query(
                        SELECT + "m.group_id = ? and m.state = 'MEMBER' and m.until >= ?",
                        Membership::read,
                        groupId,
                        today())
                .stream()
                .collect(Collectors.toMap(Membership::id, Function.identity()));
        sql.query(statement, Membership::read, until, groupId, today())
                .forEach(member -> record(member, former.get(member.id()), command, null));
    }

    private void record(Membership now, Membership former, String command, String reason) {
        Diff diff = former == null
                ? null
                : Diff.none()
                        .with("state", former.state().name(), now.state().name())
                        .with("until", former.until(), now.until());
        changes.record(RESOURCE, now.id(), now.version(), command, null, reason, diff);
    }
}
