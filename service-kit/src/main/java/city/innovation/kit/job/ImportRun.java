package city.innovation.kit.job;

import city.innovation.http.ProblemType;
import city.innovation.kit.inbox.Transience;
import city.innovation.kit.journal.Journal;
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
    private static final int TRIES = 3;
    private static final int LONGEST_SECONDS = 600;

    private final ImportRows rows;
    private final ImportTargets targets;
    private final Journal journal;
    private final Clock clock;

    ImportRun(ImportRows rows, ImportTargets targets, Journal journal, Clock clock) {
        this.rows = rows;
        this.targets = targets;
        this.journal = journal;
        this.clock = clock;
    }

    /** Goes on where the job stands, until it is done or the service stops. */
    void work(ImportRows.Taken job, BooleanSupplier goOn) {
        try {
            work(job, targets.open(job.kind(), job.id(), job.options()), goOn);
        } catch (BadTable e) {
            TableProblem problem = e.problem();
            fail(job, problem.row(), List.of(flaw(problem)), code(problem));
        } catch (RuntimeException e) {
            putBackOrFail(job, e);
        }
    }

    /** What passes by itself is tried again without end, what a rule refuses is not, anything else a few times. */
    private void putBackOrFail(ImportRows.Taken job, RuntimeException failure) {
        if (Transience.passes(failure)) {
            rows.putBack(job.id());
            throw failure;
        }
        if (failure instanceof Refusal refusal) {
            fail(job, 0, refusal.flaws(), refusal.type().code());
            return;
        }
        LOG.errorf(failure, "Import %s stopped", job.id());
        if (job.tries() < TRIES) {
            rows.putBack(job.id());
        } else {
            fail(job, 0, List.of(), ProblemType.INTERNAL_ERROR.code());
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
        boolean decided = job.effect() != null;
        Effect effect = decided ? job.effect() : decide(job, intake);
        if (effect == Effect.STORED && job.options().mode() == ImportOptions.Mode.ALL) {
            if (decided) {
                isAllRight(
                        job, intake); // as whoever decided it did: what is stored first may depend on what comes last
            }
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
                if (!chunks(job, intake, goOn, effect, QuarkusTransaction::joiningExisting)) {
                    QuarkusTransaction.setRollbackOnly();
                }
            });
        } else {
            chunks(job, intake, goOn, effect, QuarkusTransaction::requiringNew);
        }
    }

    /** Goes through the file from where the job stands; false if it did not come to its end. */
    private <T> boolean chunks(
            ImportRows.Taken job,
            ImportTarget.Intake<T> intake,
            BooleanSupplier goOn,
            Effect effect,
            Supplier<TransactionRunnerOptions> transaction) {
        try (TableReader reader = TableReader.open(job.file(), job.format())) {
            int done = passOver(job.processed(), reader, intake);
            while (reader.hasNext() && goOn.getAsBoolean()) {
                Chunk<T> chunk = read(CHUNK, reader, intake);
                int from = done;
                if (!transaction.get().call(() -> keep(job, intake, chunk, from, effect))) {
                    return false;
                }
                done += chunk.rows;
            }
            if (reader.hasNext()) {
                return false;
            }
            Map<String, Object> summary = effect == Effect.STORED ? intake.summary() : intake.preview();
            transaction.get().run(() -> rows.finish(job.id(), summary, clock.instant()));
            return true;
        }
    }

    /** What is done with right rows; written down before the first of them, so that whoever goes on does the same. */
    private <T> Effect decide(ImportRows.Taken job, ImportTarget.Intake<T> intake) {
        Effect effect = job.options().dryRun()
                ? Effect.TOLD
                : job.options().mode() == ImportOptions.Mode.VALID || isAllRight(job, intake)
                        ? Effect.STORED
                        : Effect.NONE;
        rows.decide(job.id(), effect);
        return effect;
    }

    /** Whether every row is right, for those who want all or nothing. */
    private <T> boolean isAllRight(ImportRows.Taken job, ImportTarget.Intake<T> intake) {
        try (TableReader reader = TableReader.open(job.file(), job.format())) {
            while (reader.hasNext()) {
                if (read(CHUNK, reader, intake).failed > 0) {
                    return false;
                }
                rows.renew(job.id());
            }
            return true;
        }
    }

    /** Reads the rows that were worked off before, since later ones may build on them. */
    private static <T> int passOver(int rows, TableReader reader, ImportTarget.Intake<T> intake) {
        int done = 0;
        while (done < rows && reader.hasNext()) {
            done += read(Math.min(CHUNK, rows - done), reader, intake).rows;
        }
        return done;
    }

    private <T> boolean keep(
            ImportRows.Taken job, ImportTarget.Intake<T> intake, Chunk<T> chunk, int from, Effect effect) {
        if (!rows.stillAt(job.id(), from)) {
            return false; // another worker took the job over
        }
        int right = chunk.right.size();
        int stored = effect == Effect.STORED ? intake.store(chunk.right) : 0;
        journal.write(); // all chunks may be one transaction, and memory is to hold one of them
        rows.report(job.id(), chunk.findings);
        rows.advance(
                job.id(),
                chunk.rows,
                effect == Effect.TOLD ? right : stored,
                effect == Effect.STORED ? right - stored : 0,
                chunk.failed);
        return true;
    }

    private static <T> Chunk<T> read(int atMost, TableReader reader, ImportTarget.Intake<T> intake) {
        Chunk<T> chunk = new Chunk<>();
        while (chunk.rows < atMost && reader.hasNext()) {
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

    /** What becomes of the right rows of a job. */
    enum Effect {
        STORED,
        /** A dry run says how many there are. */
        TOLD,
        /** Others are wrong, and all were to be stored or none. */
        NONE
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
