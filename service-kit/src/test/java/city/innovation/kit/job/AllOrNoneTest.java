package city.innovation.kit.job;

import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.http.Caller;
import city.innovation.http.Role;
import city.innovation.kit.access.Acting;
import city.innovation.kit.http.Paging;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.table.TableFormat;
import city.innovation.kit.table.TableRow;
import city.innovation.test.Patience;
import city.innovation.test.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@ActivateRequestContext
class AllOrNoneTest {

    /** More than a chunk. */
    private static final int ROWS = 600;

    private static final Caller SENDER =
            new Caller("E30001", Set.of(Role.SYSTEM), null, null, null, null, Set.of(), Set.of(), Set.of(), null);

    @Inject
    Imports imports;

    @Inject
    Acting acting;

    @Inject
    Sql sql;

    /** Keeps words, and refuses to go on at {@code stop}. */
    @ApplicationScoped
    static class Words implements ImportTarget<String> {

        @Inject
        Sql sql;

        @Override
        public String kind() {
            return "words";
        }

        @Override
        public Intake<String> open(UUID jobId, ImportOptions options) {
            return new Intake<>() {

                @Override
                public String read(TableRow row, Findings findings) {
                    String word = row.cell("word");
                    if (word.equals("wrong")) {
                        findings.error(Flaw.ofBody("word", "import.required", "word"));
                    }
                    return word;
                }

                @Override
                public int store(List<String> rows) {
                    if (rows.contains("stop")) {
                        throw Refusal.of(List.of(Flaw.ofBody("word", "import.future")));
                    }
                    rows.forEach(row -> sql.update("insert into imported_word values (?, ?)", jobId, row));
                    return rows.size();
                }

                @Override
                public Map<String, Object> summary() {
                    return Map.of();
                }
            };
        }
    }

    @BeforeEach
    void prepare() {
        acting.onBehalfOf(SENDER);
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update("create table if not exists imported_word (job uuid, word text)"));
    }

    private ImportJob finished(ImportOptions.Mode mode, String last) {
        String csv = IntStream.range(1, ROWS).mapToObj(n -> "word " + n).collect(Collectors.joining("\n"));
        byte[] file = ("word\n" + csv + "\n" + last + "\n").getBytes(StandardCharsets.UTF_8);
        ImportOptions options = new ImportOptions(false, mode, null, null, null);
        UUID id = QuarkusTransaction.requiringNew()
                .call(() -> imports.enqueue("words", TableFormat.CSV, "words.csv", file, options)
                        .id());
        Patience.await()
                .until(() -> !sql.query(
                                "select 1 from import_job where id = ? and finished_at is not null", row -> true, id)
                        .isEmpty());
        return imports.job("words", id);
    }

    private long kept(ImportJob job) {
        return sql.query("select count(*) from imported_word where job = ?", row -> row.getLong(1), job.id())
                .getFirst();
    }

    @Test
    void allRowsComeInTogether() {
        ImportJob job = finished(ImportOptions.Mode.ALL, "last");
        assertThat(job.state()).isEqualTo(ImportJob.State.DONE);
        assertThat(job.succeeded()).isEqualTo(ROWS);
        assertThat(kept(job)).isEqualTo(ROWS);
    }

    @Test
    void oneWrongRowKeepsAllOut() {
        ImportJob job = finished(ImportOptions.Mode.ALL, "wrong");
        assertThat(job.state()).isEqualTo(ImportJob.State.DONE);
        assertThat(job.failed()).isEqualTo(1);
        assertThat(kept(job)).isZero();
    }

    @Test
    void whatIsRefusedOnTheWayLeavesNothingBehindAndFailsTheJob() {
        ImportJob job = finished(ImportOptions.Mode.ALL, "stop");
        assertThat(job.state()).isEqualTo(ImportJob.State.FAILED);
        assertThat(job.succeeded()).isZero();
        assertThat(kept(job)).isZero();
        assertThat(imports.errors("words", job.id(), new Paging(), Locale.ENGLISH)
                        .items())
                .extracting(RowReport::code)
                .containsExactly("import.future");
    }

    @Test
    void rightRowsOfEarlierChunksStayWhereRowsAreTakenOneByOne() {
        ImportJob job = finished(ImportOptions.Mode.VALID, "stop");
        assertThat(job.state()).isEqualTo(ImportJob.State.FAILED);
        assertThat(kept(job)).isEqualTo(500);
    }
}
