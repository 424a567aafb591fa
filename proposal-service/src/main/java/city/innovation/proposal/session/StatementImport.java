package city.innovation.proposal.session;

import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.ImportTarget;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.table.TableRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was said at sessions, from a file. */
@ApplicationScoped
class StatementImport implements ImportTarget<ImportedStatement> {

    static final String KIND = "sessions";

    private final StatementRows rows;
    private final StatementImportStore store;

    StatementImport(StatementRows rows, StatementImportStore store) {
        this.rows = rows;
        this.store = store;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Intake<ImportedStatement> open(UUID jobId, ImportOptions options) {
        List<Flaw> flaws = options.mapping().keySet().stream()
                .filter(field -> !StatementRows.FIELDS.contains(field))
                .map(field -> Flaw.ofBody(
                        "/mapping/" + field, "import.field.unknown", String.join(", ", StatementRows.FIELDS)))
                .toList();
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
        return new Reading(options);
    }

    private final class Reading implements Intake<ImportedStatement> {

        private final ImportOptions options;

        Reading(ImportOptions options) {
            this.options = options;
        }

        @Override
        public ImportedStatement read(TableRow row, Findings findings) {
            return rows.read(row, options, findings);
        }

        @Override
        public int store(List<ImportedStatement> statements) {
            return store.store(statements);
        }

        @Override
        public Map<String, Object> summary() {
            return Map.of();
        }
    }
}
