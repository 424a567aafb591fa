package city.innovation.kit.job;

import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.table.BadTable;
import city.innovation.kit.table.TableProblem;
import city.innovation.kit.table.TableReader;
import city.innovation.kit.table.TableRow;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionRunnerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Works off one job in chunks, each with its report in a transaction of its own; where all rows or none are to be
 * stored, all chunks in one.
 */
@ApplicationScoped
class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class);
    private static final int CHUNK = 500;
    private static final int LONGEST_SECONDS = 600;

    private final ImportRows rows;
    private final ImportTargets targets;
    private final Clock clock;

    ImportRun(ImportRows rows, ImportTargets targets, Clock clock) {
        this.rows = rows;
        this.targets = targets;
        this.clock = clock;
    }

    /** Goes on where the job stands, until it is done or the service stops. */
    void work(ImportRows.Taken job, BooleanSupplier goOn) {
        try {
            work(job, targets.open(job.kind(), job.id(), job.options()), goOn);
        } catch (BadTable e) {
            TableProblem problem = e.problem();
            fail(job, problem.row(), List.of(flaw(problem)), code(problem));
        } catch (Refusal e) {
            fail(job, 0, e.flaws(), e.type().code());
        } catch (RuntimeException e) {
            rows.putBack(job.id());
            throw e;
        }
    }

    private void fail(ImportRows.Taken job, int row, List<Flaw> flaws, String problem) {
        LOG.infof("Import %s failed: %s", job.id(), problem);
        QuarkusTransaction.requiringNew().run(() -> {
            rows.report(
                    job.id(),
                    Map.of(
                            row,
                            flaws.stream()
                                    .map(flaw -> new ImportRows.Finding(flaw, false))
                                    .toList()));
            rows.fail(job.id(), problem, clock.instant());
        });
    }

    private <T> void work(ImportRows.Taken job, ImportTarget.Intake<T> intake, BooleanSupplier goOn) {
        boolean dry = job.options().dryRun();
        if (dry || job.options().mode() == ImportOptions.Mode.VALID) {
            chunks(job, intake, goOn, !dry, QuarkusTransaction::requiringNew);
        } else if (isAllRight(job, intake)) {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
                if (!chunks(job, intake, goOn, true, QuarkusTransaction::joiningExisting)) {
                    QuarkusTransaction.setRollbackOnly();
                }
            });
        } else {
            chunks(job, intake, goOn, false, QuarkusTransaction::requiringNew);
        }
    }

    /** Goes through the file from where the job stands; false if another worker or none goes on with it. */
    private <T> boolean chunks(
            ImportRows.Taken job,
            ImportTarget.Intake<T> intake,
            BooleanSupplier goOn,
            boolean store,
            Supplier<TransactionRunnerOptions> transaction) {
        try (TableReader reader = TableReader.open(job.file(), job.format())) {
            for (int skipped = 0; skipped < job.processed() && reader.hasNext(); skipped++) {
                reader.next();
            }
            int done = job.processed();
            while (reader.hasNext() && goOn.getAsBoolean()) {
                Chunk<T> chunk = read(reader, intake);
                int from = done;
                if (!transaction.get().call(() -> keep(job, intake, chunk, from, store))) {
                    return false;
                }
                done += chunk.rows;
            }
            if (reader.hasNext()) {
                return false;
            }
            transaction
                    .get()
                    .run(() -> rows.finish(job.id(), store ? intake.summary() : intake.preview(), clock.instant()));
            return true;
        }
    }

    /** Whether every row is right, for those who want all or nothing. */
    private <T> boolean isAllRight(ImportRows.Taken job, ImportTarget.Intake<T> intake) {
        try (TableReader reader = TableReader.open(job.file(), job.format())) {
            while (reader.hasNext()) {
                if (read(reader, intake).failed > 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private <T> boolean keep(
            ImportRows.Taken job, ImportTarget.Intake<T> intake, Chunk<T> chunk, int from, boolean store) {
        int wouldBe = job.options().dryRun() ? chunk.right.size() : 0;
        int stored = store ? intake.store(chunk.right) : wouldBe;
        rows.report(job.id(), chunk.findings);
        int unchanged = chunk.right.size() - stored;
        return rows.advance(job.id(), from, chunk.rows, stored, unchanged, chunk.failed);
    }

    private static <T> Chunk<T> read(TableReader reader, ImportTarget.Intake<T> intake) {
        Chunk<T> chunk = new Chunk<>();
        while (chunk.rows < CHUNK && reader.hasNext()) {
            TableRow row = reader.next();
            List<ImportRows.Finding> found = new ArrayList<>();
            row.problems().forEach(problem -> found.add(new ImportRows.Finding(flaw(problem), false)));
            T right = intake.read(row, new Collected(found));
            chunk.add(row.number(), right, found);
        }
        return chunk;
    }

    private static Flaw flaw(TableProblem problem) {
        return Flaw.ofBody(problem.column() == null ? "" : problem.column(), "table." + code(problem));
    }

    private static String code(TableProblem problem) {
        return problem.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private record Collected(List<ImportRows.Finding> found) implements ImportTarget.Findings {

        @Override
        public void error(Flaw flaw) {
            found.add(new ImportRows.Finding(flaw, false));
        }

        @Override
        public void warning(Flaw flaw) {
            found.add(new ImportRows.Finding(flaw, true));
        }
    }

    private static final class Chunk<T> {
        final List<T> right = new ArrayList<>();
        final Map<Integer, List<ImportRows.Finding>> findings = new LinkedHashMap<>();
        int rows;
        int failed;

        void add(int number, T row, List<ImportRows.Finding> found) {
            rows++;
            if (!found.isEmpty()) {
                findings.put(number, found);
            }
            if (found.stream().allMatch(ImportRows.Finding::warning)) {
                right.add(row);
            } else {
                failed++;
            }
        }
    }
}
