package city.innovation.kit.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * What a transaction writes beside its aggregate: events, change records, new duties, the stored answer. Rows are
 * gathered and written right before the commit in one statement, since on the write path the number of statements
 * decides the cost.
 */
@ApplicationScoped
public class Journal {

    /** From so many rows of a table on a batch is cheaper than one wide statement, which would be parsed each time. */
    private static final int WIDE = 8;

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final Map<String, String> statements = new ConcurrentHashMap<>();

    Journal(DataSource dataSource, TransactionSynchronizationRegistry transactions) {
        this.dataSource = dataSource;
        this.transactions = transactions;
    }

    /**
     * Adds a row to be written at the end of the running transaction. Fails outside a transaction. An array that is
     * given is kept, so that its row may still change until then.
     */
    public void add(JournalTable table, Object... values) {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException(
                    table.name() + " has " + table.columns().size() + " columns");
        }
        page().rows.computeIfAbsent(table, t -> new ArrayList<>()).add(values);
    }

    /**
     * Writes what the running transaction has gathered so far, so that one of many steps holds the rows of one step
     * alone; they can't change any more.
     */
    public void write() {
        page().write();
    }

    /** Whether rows of the table are yet to be written by the running transaction. */
    public boolean holds(JournalTable table) {
        Page page = (Page) transactions.getResource(this);
        return page != null && page.rows.containsKey(table);
    }

    /** Runs the action once after the running transaction has committed; equal actions run once. */
    public void afterCommit(Runnable action) {
        page().afterCommit.add(action);
    }

    private Page page() {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("The journal needs a running transaction");
        }
        Page page = (Page) transactions.getResource(this);
        if (page == null) {
            page = new Page();
            transactions.putResource(this, page);
            transactions.registerInterposedSynchronization(page);
        }
        return page;
    }

    /** The rows of one transaction. */
    private final class Page implements Synchronization {

        final Map<JournalTable, List<Object[]>> rows = new LinkedHashMap<>();
        final Set<Runnable> afterCommit = new LinkedHashSet<>();

        @Override
        public void beforeCompletion() {
            write();
        }

        void write() {
            if (rows.isEmpty()) {
                return;
            }
            try (Connection connection = dataSource.getConnection()) {
                writeWide(connection);
                writeNarrow(connection);
            } catch (SQLException e) {
                throw new JournalNotWritten(e);
            }
            rows.clear();
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                afterCommit.forEach(Runnable::run);
            }
        }

        private void writeWide(Connection connection) throws SQLException {
            for (var part : rows.entrySet()) {
                if (part.getValue().size() < WIDE) {
                    continue;
                }
                try (PreparedStatement insert =
                        connection.prepareStatement(part.getKey().insert(1))) {
                    for (Object[] row : part.getValue()) {
                        bind(insert, 1, row);
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
            }
            rows.values().removeIf(part -> part.size() >= WIDE);
        }

        private void writeNarrow(Connection connection) throws SQLException {
            if (rows.isEmpty()) {
                return;
            }
            try (PreparedStatement statement = connection.prepareStatement(statement())) {
                int at = 1;
                for (List<Object[]> part : rows.values()) {
                    for (Object[] row : part) {
                        at = bind(statement, at, row);
                    }
                }
                statement.execute();
            }
        }

        /** {@code with a as (insert …), b as (insert …) insert …}, made once per shape. */
        private String statement() {
            StringBuilder shape = new StringBuilder();
            rows.forEach((table, part) -> shape.append(table.name()).append(part.size()));
            return statements.computeIfAbsent(shape.toString(), s -> {
                List<String> inserts = new ArrayList<>();
                rows.forEach((table, part) -> inserts.add(table.insert(part.size())));
                String last = inserts.removeLast();
                if (inserts.isEmpty()) {
                    return last;
                }
                StringBuilder sql = new StringBuilder("with ");
                for (int i = 0; i < inserts.size(); i++) {
                    sql.append(i == 0 ? "" : ", ").append("part").append(i);
                    sql.append(" as (").append(inserts.get(i)).append(')');
                }
                return sql.append(' ').append(last).toString();
            });
        }

        private int bind(PreparedStatement statement, int from, Object[] row) throws SQLException {
            int at = from;
            for (Object value : row) {
                statement.setObject(at++, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
            }
            return at;
        }
    }
}
