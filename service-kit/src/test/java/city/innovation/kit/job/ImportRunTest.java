package city.innovation.kit.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.innovation.http.Caller;
import city.innovation.kit.inbox.TryLater;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.table.TableFormat;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens to a job whose worker stops, is doubled, or fails; each job here is worked off by the test alone. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ImportRunTest {

    private static final int ROWS = 1_200;

    @Inject
    ImportRows rows;

    @Inject
    ImportRun run;

    @Inject
    LineImport lines;

    @Inject
    Sql sql;

    private final UUID id = UUID.randomUUID();

    @AfterEach
    void theTargetIsWell() {
        lines.fail(null);
    }

    @Test
    void allOrNothingHoldsOverAStop() {
        add("ALL", false, 1_100);
        work(oneChunk());
        assertThat(job().processed).isEqualTo(500);
        work(ImportRunTest::goesOn);
        assertThat(job()).isEqualTo(new Job("DONE", ROWS, 0, 0, 1, null, "{\"read\": " + ROWS + "}"));
        assertThat(stored()).isZero();
    }

    @Test
    void allAreStoredThoughTheWorkerStops() {
        add("ALL", false, 0);
        work(oneChunk());
        work(ImportRunTest::goesOn);
        assertThat(job()).isEqualTo(new Job("DONE", ROWS, ROWS, 0, 0, null, "{}"));
        assertThat(stored()).isEqualTo(ROWS);
    }

    @Test
    void aWorkerWhoseJobWasTakenOverStoresNothing() throws Exception {
        add("VALID", false, 700);
        ImportRows.Taken taken = taken();
        try (ExecutorService workers = Executors.newFixedThreadPool(3)) {
            List<Future<?>> works = IntStream.range(0, 3)
                    .<Future<?>>mapToObj(worker -> workers.submit(() -> run.work(taken, ImportRunTest::goesOn)))
                    .toList();
            for (Future<?> work : works) {
                work.get();
            }
        }
        run.work(taken, ImportRunTest::goesOn);
        assertThat(sql.query("select 1 from import_job where id = ? and next_at is not null", row -> 1, id))
                .as("nobody takes it again")
                .isEmpty();
        assertThat(stored()).isEqualTo(ROWS - 1);
        assertThat(job()).isEqualTo(new Job("DONE", ROWS, ROWS - 1, 0, 1, null, "{}"));
    }

    @Test
    void aDryRunThatStoppedKnowsTheRowsBefore() {
        add("VALID", true, 0);
        work(oneChunk());
        work(ImportRunTest::goesOn);
        assertThat(job()).isEqualTo(new Job("DONE", ROWS, ROWS, 0, 0, null, "{\"read\": " + ROWS + "}"));
        assertThat(stored()).isZero();
    }

    @Test
    void whatARuleRefusesFailsAtOnceAndSaysWhy() {
        add("VALID", false, 0);
        lines.fail(Refusal.of(List.of(Flaw.ofBody("/defaults/plan", "import.required", "plan"))));
        work(ImportRunTest::goesOn);
        assertThat(job()).isEqualTo(new Job("FAILED", 0, 0, 0, 0, "validation-failed", null));
        assertThat(sql.query("select field from import_row_error where job_id = ?", row -> row.getString(1), id))
                .containsExactly("/defaults/plan");
        assertThat(stored()).isZero();
    }

    @Test
    void whatFailsForAReasonOfItsOwnIsTriedThreeTimes() {
        add("VALID", false, 0);
        lines.fail(new IllegalStateException("a defect"));
        work(ImportRunTest::goesOn);
        work(ImportRunTest::goesOn);
        assertThat(job().state).isEqualTo("RUNNING");
        work(ImportRunTest::goesOn);
        assertThat(job()).isEqualTo(new Job("FAILED", 0, 0, 0, 0, "internal-error", null));
        assertThat(stored()).isZero();
    }

    @Test
    void whatPassesIsTriedAgainWithoutEnd() {
        add("VALID", false, 0);
        lines.fail(new TryLater("somebody else is busy"));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> work(ImportRunTest::goesOn)).isInstanceOf(TryLater.class);
        }
        lines.fail(null);
        work(ImportRunTest::goesOn);
        assertThat(job()).isEqualTo(new Job("DONE", ROWS, ROWS, 0, 0, null, "{}"));
    }

    private static boolean goesOn() {
        return true;
    }

    private static BooleanSupplier oneChunk() {
        AtomicInteger asked = new AtomicInteger();
        return () -> asked.getAndIncrement() == 0;
    }

    /** Takes the job on in such a way that the service's own worker does not see it. */
    private void add(String mode, boolean dryRun, int wrongRow) {
        String file = IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> row == wrongRow ? "wrong" : "line")
                .collect(Collectors.joining("\n", "line\n", "\n"));
        ImportOptions options = new ImportOptions(dryRun, ImportOptions.Mode.valueOf(mode), null, null, null);
        QuarkusTransaction.requiringNew().run(() -> {
            rows.add(
                    id,
                    LineImport.KIND,
                    TableFormat.CSV,
                    "lines.csv",
                    file.getBytes(UTF_8),
                    options,
                    Caller.anonymous(),
                    TestClock.now());
            hide();
        });
    }

    private void hide() {
        sql.update("update import_job set next_at = null where id = ?", id);
    }

    private void work(BooleanSupplier goOn) {
        try {
            run.work(taken(), goOn);
        } finally {
            hide();
        }
    }

    private ImportRows.Taken taken() {
        return QuarkusTransaction.requiringNew().call(() -> {
            sql.update("update import_job set next_at = '-infinity' where id = ?", id);
            return rows.take(TestClock.now()).orElseThrow();
        });
    }

    private long stored() {
        return sql.query("select count(*) from import_line where job_id = ?", row -> row.getLong(1), id)
                .getFirst();
    }

    private Job job() {
        return sql.query(
                        "select * from import_job where id = ?",
                        row -> new Job(
                                row.getString("state"),
                                row.getInt("processed"),
                                row.getInt("succeeded"),
                                row.getInt("unchanged"),
                                row.getInt("failed"),
                                row.getString("problem"),
                                row.getString("summary")),
                        id)
                .getFirst();
    }

    private record Job(
            String state, int processed, int succeeded, int unchanged, int failed, String problem, String summary) {}
}
