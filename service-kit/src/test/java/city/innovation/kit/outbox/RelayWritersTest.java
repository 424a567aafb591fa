package city.innovation.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Numbers are taken before the commit, so that a row may appear behind one that was read already. */
class RelayWritersTest {

    private static final int WRITERS = 32;
    private static final int EVENTS = 30;
    private static final long SEED = 20261122;

    @Test
    void rowsThatAppearLateAreSentWhereAReaderByNumberMissesThem() throws Exception {
        RelayStack stack = RelayStack.fresh("relay_writers");
        log(stack);
        AtomicBoolean written = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2)) {
            Future<Set<Long>> naive = threads.submit(() -> readByNumber(stack, written));
            Future<?> relaying = threads.submit(() -> relay(stack, written));
            List<Future<List<Long>>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                Random random = new Random(SEED + writer);
                writers.add(threads.submit(() -> write(stack, random)));
            }
            Set<Long> numbers = new TreeSet<>();
            for (Future<List<Long>> writer : writers) {
                numbers.addAll(writer.get());
            }
            written.set(true);
            relaying.get();

            assertThat(numbers).hasSize(WRITERS * EVENTS);
            assertThat(naive.get())
                    .as("the reader by number misses some, else this test proves nothing; seed " + SEED)
                    .isSubsetOf(numbers)
                    .hasSizeLessThan(WRITERS * EVENTS);
        }
        Delivered delivered = Delivered.of(stack.messages());
        delivered.inOrder(WRITERS, EVENTS);
        assertThat(delivered.repeats()).isZero();
    }

    /** One transaction an event; between taking the number and the commit up to 20 ms pass. */
    private static List<Long> write(RelayStack stack, Random random) throws SQLException {
        UUID aggregate = UUID.randomUUID();
        List<Long> numbers = new ArrayList<>();
        try (Connection connection = stack.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            for (int event = 1; event <= EVENTS; event++) {
                numbers.add(stack.write(connection, aggregate, event, "{}"));
                try (PreparedStatement delay = connection.prepareStatement("select pg_sleep(?)")) {
                    delay.setDouble(1, random.nextInt(20) / 1000.0);
                    delay.execute();
                }
                connection.commit();
            }
        }
        return numbers;
    }

    /** Keeps the numbers of deleted rows, written in the same transactions, so that the reader by number is treated fairly. */
    private static void log(RelayStack stack) throws SQLException {
        try (Connection connection = stack.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create table outbox_log (id bigint primary key);
                    create function log_outbox() returns trigger language plpgsql as
                        'begin insert into outbox_log values (new.id); return new; end';
                    create trigger log after insert on outbox for each row execute function log_outbox()""");
        }
    }

    /** What must not be done. */
    private static Set<Long> readByNumber(RelayStack stack, AtomicBoolean written) throws SQLException {
        Set<Long> seen = new TreeSet<>();
        long last = 0;
        boolean more = true;
        try (Connection connection = stack.dataSource().getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select id from outbox_log where id > ? order by id")) {
            while (more) {
                more = !written.get();
                select.setLong(1, last);
                try (ResultSet result = select.executeQuery()) {
                    while (result.next()) {
                        last = result.getLong(1);
                        seen.add(last);
                    }
                }
            }
        }
        return seen;
    }

    private static Void relay(RelayStack stack, AtomicBoolean written) throws Exception {
        try (Relay relay = stack.relay(stack.dataSource(), 500)) {
            while (!written.get()) {
                relay.relay();
            }
        }
        stack.drain();
        return null;
    }
}
