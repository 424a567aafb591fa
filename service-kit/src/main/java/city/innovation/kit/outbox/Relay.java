package city.innovation.kit.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Takes the oldest rows, sends them and deletes what the broker holds, in one transaction under one lock, so that of
 * many processes one sends at a time. Whatever fails in between, the row stays and is sent again.
 */
final class Relay implements AutoCloseable {

    private final DataSource dataSource;
    private final Sender sender;
    private final int limit;
    private final RelayMetrics metrics;
    private boolean doubtful = true;

    Relay(DataSource dataSource, Sender sender, int limit, RelayMetrics metrics) {
        this.dataSource = dataSource;
        this.sender = sender;
        this.limit = limit;
        this.metrics = metrics;
    }

    /** Sends one batch. */
    Outcome relay() throws SQLException, InterruptedException {
        Exception trouble = doubtful ? unreached() : null;
        if (trouble != null) {
            metrics.failed(trouble);
            return Outcome.FAILED;
        }
        doubtful = true;
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Outcome outcome = relay(connection);
                connection.commit();
                doubtful = outcome == Outcome.FAILED;
                return outcome;
            } finally {
                connection.rollback();
            }
        }
    }

    /** After a failure the broker is looked for before a transaction is begun, so that waiting holds no lock. */
    private Exception unreached() throws SQLException {
        String topic;
        try (Connection connection = dataSource.getConnection()) {
            topic = OutboxTable.oldestTopic(connection);
        }
        return topic == null ? null : sender.unreached(topic);
    }

    private Outcome relay(Connection connection) throws SQLException, InterruptedException {
        if (!OutboxTable.tryLock(connection)) {
            return Outcome.BUSY;
        }
        List<OutboxRow> rows = OutboxTable.next(connection, limit);
        if (rows.isEmpty()) {
            return Outcome.IDLE;
        }
        long started = System.nanoTime();
        Acknowledgements acknowledgements = sender.send(rows);
        List<Long> done = acknowledgements.done();
        metrics.sent(rows, done.size(), System.nanoTime() - started);
        OutboxTable.delete(connection, done);
        if (acknowledgements.failure() != null) {
            metrics.failed(acknowledgements.failure());
            return Outcome.FAILED;
        }
        return rows.size() == limit ? Outcome.FULL : Outcome.PART;
    }

    @Override
    public void close() {
        sender.close();
    }

    /** How a batch went. */
    enum Outcome {
        /** All sent, and there is more. */
        FULL,
        /** All sent. */
        PART,
        /** Nothing to send. */
        IDLE,
        /** Another process sends. */
        BUSY,
        /** Not all was sent; the rest stays. */
        FAILED
    }
}
