package city.innovation.proposal;

import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.ImportTarget;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.table.TableRow;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Proposals from a file: historic ones, which say when they were submitted, and new ones. */
@ApplicationScoped
class ProposalImport implements ImportTarget<ImportedProposal> {

    static final String KIND = "proposals";

    private final ProposalImportStore store;
    private final Admission admission;
    private final ProposalAccess access;
    private final ObjectMapper json;
    private final Clock clock;

    ProposalImport(
            ProposalImportStore store, Admission admission, ProposalAccess access, ObjectMapper json, Clock clock) {
        this.store = store;
        this.admission = admission;
        this.access = access;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Intake<ImportedProposal> open(UUID jobId, ImportOptions options) {
        List<Flaw> flaws = options.mapping().keySet().stream()
                .filter(field -> !ProposalRowReader.knows(field))
                .map(field -> Flaw.ofBody(
                        "/mapping/" + field, "import.field.unknown", String.join(", ", ProposalRowReader.FIELDS)))
                .toList();
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
        return new Reading(
                jobId,
                new ProposalRowReader(options, admission, new RowDetails(options, json), access, clock.instant()));
    }

    private final class Reading implements Intake<ImportedProposal> {

        private final UUID jobId;
        private final ProposalRowReader reader;

        Reading(UUID jobId, ProposalRowReader reader) {
            this.jobId = jobId;
            this.reader = reader;
        }

        @Override
        public ImportedProposal read(TableRow row, Findings findings) {
            return reader.read(row, findings);
        }

        @Override
        public int store(List<ImportedProposal> rows) {
            return store.store(jobId, rows);
        }

        @Override
        public Map<String, Object> summary() {
            return store.summary(jobId);
        }
    }
}
