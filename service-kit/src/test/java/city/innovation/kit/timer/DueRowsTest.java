package city.innovation.kit.timer;

import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.kit.sql.Sql;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DueRowsTest {

    private static final DueTable TABLE = new DueTable("due_row_test", "id", "due_at");

    @Inject
    DueRows rows;

    @Inject
    Sql sql;

    @BeforeEach
    void hundredAreDueAndOneIsNot() {
        sql.update("create table due_row_test (id uuid primary key, due_at timestamptz)");
        sql.update(
                "insert into due_row_test select gen_random_uuid(), ?::timestamptz - i * interval '1 s'"
                        + " from generate_series(1, 100) i",
                TestClock.now());
        sql.update(
                "insert into due_row_test values (gen_random_uuid(), ?)",
                TestClock.now().plus(Duration.ofDays(1)));
    }

    @AfterEach
    void noTraceStays() {
        sql.update("drop table due_row_test");
    }

    @Test
    void severalReplicasWorkOnEachRowOnce() throws Exception {
        Queue<UUID> worked = new ConcurrentLinkedQueue<>();
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            List<Future<?>> runs = IntStream.range(0, 4)
                    .<Future<?>>mapToObj(i -> replicas.submit(() -> {
                        start.await();
                        rows.each(TABLE, id -> done(worked, id));
                        return null;
                    }))
                    .toList();
            start.countDown();
            for (Future<?> run : runs) {
                run.get(60, TimeUnit.SECONDS);
            }
        }
        assertThat(worked).hasSize(100).doesNotHaveDuplicates();
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void aRowThatFailsIsLeftAloneAndTheOthersAreWorkedOn() {
        UUID bad = sql.query("select id from due_row_test order by due_at limit 1", row -> row.getObject(1, UUID.class))
                .getFirst();
        Queue<UUID> worked = new ConcurrentLinkedQueue<>();
        rows.each(TABLE, id -> {
            if (id.equals(bad)) {
                sql.update("update due_row_test set due_at = null where id = ?", id);
                throw new IllegalStateException("as the test wants it");
            }
            done(worked, id);
        });
        assertThat(worked).hasSize(99).doesNotContain(bad);
        assertThat(waiting()).isEqualTo(2);
        TestClock.advance(Duration.ofMinutes(2));
        rows.each(TABLE, id -> done(worked, id));
        assertThat(worked).hasSize(100).contains(bad);
    }

    private void done(Queue<UUID> worked, UUID id) {
        worked.add(id);
        sql.update("update due_row_test set due_at = null where id = ?", id);
    }

    private int waiting() {
        return sql.query("select count(*) from due_row_test where due_at is not null", row -> row.getInt(1))
                .getFirst();
    }
}
