package city.innovation.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Keeps the relay from sending by taking the lock under which it sends, as another replica would. */
final class OutboxHold implements AutoCloseable {

    /** The relay's key, "outbox" in ASCII. */
    private static final long LOCK = 0x6f7574626f78L;

    private static final long POLL_NANOS = 20_000_000;

    private final Connection connection;

    private OutboxHold(Connection connection) {
        this.connection = connection;
    }

    static OutboxHold take(Database database) {
        Connection connection = database.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            return new OutboxHold(connection);
        } catch (SQLException e) {
            throw new CannotMeasure("The relay's lock can't be had", e);
        }
    }

    /** Lets the relay send again. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new CannotMeasure("The relay's lock can't be given back", e);
        }
    }

    /** Waits until all is sent; the time it took. */
    static Duration awaitEmpty(Database database, Duration atMost) {
        long start = System.nanoTime();
        while (database.count("select count(*) from (select 1 from outbox limit 1) waiting") > 0) {
            if (System.nanoTime() - start > atMost.toNanos()) {
                throw new CannotMeasure("Events still wait after " + atMost.toSeconds() + " s");
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
