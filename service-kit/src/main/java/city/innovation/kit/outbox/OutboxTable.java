package city.innovation.kit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The statements by which rows leave the outbox, each in the caller's transaction. */
final class OutboxTable {

    /** "outbox" in ASCII; advisory locks are the database's own, so one key is enough. */
    private static final long LOCK = 0x6f7574626f78L;

    private static final String NEXT = """
            select id, event_id, topic, aggregate_id, type, sequence, occurred_at, attributes, data,
                   (extract(epoch from clock_timestamp() - created_at) * 1000000)::bigint
              from outbox order by id limit ?""";

    private static final String BACKLOG = """
            select count(*), coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0) from outbox""";

    private OutboxTable() {}

    /** Whether this transaction alone may send until it ends. */
    static boolean tryLock(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            try (ResultSet result = lock.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    /** The oldest rows in the order in which they were written, which is that of each aggregate's events. */
    static List<OutboxRow> next(Connection connection, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NEXT)) {
            select.setInt(1, limit);
            try (ResultSet result = select.executeQuery()) {
                List<OutboxRow> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row(result));
                }
                return rows;
            }
        }
    }

    private static OutboxRow row(ResultSet result) throws SQLException {
        return new OutboxRow(
                result.getLong(1),
                result.getObject(2, UUID.class),
                result.getString(3),
                result.getObject(4, UUID.class),
                result.getString(5),
                result.getLong(6),
                result.getObject(7, OffsetDateTime.class).toInstant(),
                result.getString(8),
                result.getString(9),
                Duration.ofNanos(result.getLong(10) * 1000));
    }

    /** The topic of the oldest row, or null where there is none. */
    static String oldestTopic(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select topic from outbox order by id limit 1");
                ResultSet result = select.executeQuery()) {
            return result.next() ? result.getString(1) : null;
        }
    }

    static void delete(Connection connection, List<Long> ids) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where id = any(?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            delete.executeUpdate();
        }
    }

    static Backlog backlog(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(BACKLOG);
                ResultSet result = select.executeQuery()) {
            result.next();
            return new Backlog(result.getLong(1), result.getDouble(2));
        }
    }

    /**
     * What waits.
     *
     * @param rows how many
     * @param oldestSeconds age of the oldest, 0 where none waits
     */
    record Backlog(long rows, double oldestSeconds) {}
}
