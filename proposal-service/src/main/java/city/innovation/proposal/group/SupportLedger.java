package city.innovation.proposal.group;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Support money in the database. Sums are taken under the lock of the group's row. */
@ApplicationScoped
class SupportLedger {

    private static final String ADD = """
            insert into group_support (id, version, group_id, kind, amount_won, entry_on, purpose, entered_at)
            values (?, 1, ?, ?, ?, ?, ?, ?) returning *
            """;

    private static final String REVERSE = """
            update group_support set version = version + 1, reversed_at = ?, reason = ? where id = ? returning *
            """;

    private static final String SUM = """
            select coalesce(sum(amount_won), 0) from group_support
            where group_id = ? and kind = ? and reversed_at is null and entry_on >= ? and entry_on < ?
            """;

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    private final Sql sql;
    private final Clock clock;

    SupportLedger(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    SupportEntry add(UUID groupId, SupportEntry.New entry, LocalDate on) {
        return sql.query(
                        ADD,
                        SupportEntry::read,
                        GUID.v7().toUUID(),
                        groupId,
                        entry.kind().name(),
                        entry.amountWon(),
                        on,
                        entry.purpose(),
                        clock.instant())
                .getFirst();
    }

    SupportEntry reverse(SupportEntry entry, String reason) {
        return sql.query(REVERSE, SupportEntry::read, clock.instant(), reason, entry.id())
                .getFirst();
    }

    /** The entry of that group; else 404. */
    SupportEntry require(UUID groupId, UUID id) {
        return sql
                .query("select * from group_support where group_id = ? and id = ?", SupportEntry::read, groupId, id)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** What was granted in a calendar year, in won. */
    long granted(UUID groupId, int year) {
        return sum(groupId, SupportKind.GRANT, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /** What was granted and not spent, in won. */
    long left(UUID groupId) {
        return sum(groupId, SupportKind.GRANT, EVER, NEVER) - sum(groupId, SupportKind.SPENDING, EVER, NEVER);
    }

    private long sum(UUID groupId, SupportKind kind, LocalDate from, LocalDate end) {
        return sql.query(SUM, row -> row.getLong(1), groupId, kind.name(), from, end)
                .getFirst();
    }

    SupportEntry.Account account(UUID groupId) {
        List<SupportEntry> entries = sql.query(
                "select * from group_support where group_id = ? order by entry_on, id", SupportEntry::read, groupId);
        long granted = sum(groupId, SupportKind.GRANT, EVER, NEVER);
        long spent = sum(groupId, SupportKind.SPENDING, EVER, NEVER);
        return new SupportEntry.Account(granted, spent, granted - spent, entries);
    }
}
