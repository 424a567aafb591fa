package city.innovation.proposal;

import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.ImportTarget;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.table.BadCell;
import city.innovation.kit.table.Cells;
import city.innovation.kit.table.TableRow;
import city.innovation.kit.text.ResidentNumber;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Proposals from a file: historic ones, which say when they were submitted, and new ones. */
@ApplicationScoped
class ProposalImport implements ImportTarget<ImportedProposal> {

    static final String KIND = "proposals";

    /** The fields that a file can give. */
    private static final Set<String> FIELDS = Set.of(
            "kind",
            "title",
            "problem",
            "improvement",
            "expectedEffect",
            "category",
            "district",
            "challenge",
            "responsibleDepartment",
            "submittedAt",
            "externalId",
            "author");

    private final ProposalImportStore store;
    private final ProposalRules rules;
    private final ProposalAccess access;
    private final Clock clock;

    ProposalImport(ProposalImportStore store, ProposalRules rules, ProposalAccess access, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Intake<ImportedProposal> open(UUID jobId, ImportOptions options) {
        List<Flaw> flaws = options.mapping().keySet().stream()
                .filter(field -> !FIELDS.contains(field))
                .map(field -> Flaw.ofBody("/mapping/" + field, "import.field.unknown", String.join(", ", FIELDS)))
                .toList();
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
        return new Reading(jobId, options);
    }

    private final class Reading implements Intake<ImportedProposal> {

        private final UUID jobId;
        private final ImportOptions options;
        private final Instant now = clock.instant();

        Reading(UUID jobId, ImportOptions options) {
            this.jobId = jobId;
            this.options = options;
        }

        @Override
        public ImportedProposal read(TableRow row, Findings findings) {
            String kind = text(row, "kind", 40, findings);
            ProposalContent content = new ProposalContent(
                    required(row, "title", 1_000, findings),
                    required(row, "problem", 20_000, findings),
                    text(row, "improvement", 20_000, findings),
                    text(row, "expectedEffect", 20_000, findings),
                    null,
                    text(row, "category", 50, findings),
                    text(row, "district", 20, findings),
                    text(row, "challenge", 50, findings),
                    text(row, "responsibleDepartment", 50, findings),
                    List.of(),
                    details(),
                    false);
            Instant submittedAt = time(row, findings);
            String kindOrIdea = kind == null ? "IDEA" : kind;
            rules.kindFlaws(kindOrIdea, content, access.caller(), submittedAt == null ? now : submittedAt)
                    .forEach(findings::error);
            if (kindOrIdea.equals(ProposalRules.CALL) && submittedAt == null) {
                findings.error(Flaw.ofBody("/kind", "proposal.call.missing")); // a file names no call
            }
            return new ImportedProposal(
                    kindOrIdea,
                    content,
                    text(row, "author", 100, findings),
                    options.source(),
                    text(row, "externalId", 200, findings),
                    submittedAt);
        }

        @Override
        public int store(List<ImportedProposal> rows) {
            return store.store(jobId, rows);
        }

        @Override
        public Map<String, Object> summary() {
            return store.summary(jobId);
        }

        private ObjectNode details() {
            ObjectNode details = JsonNodeFactory.instance.objectNode();
            options.defaults().forEach((field, value) -> {
                if (field.startsWith("details.")) {
                    details.put(field.substring("details.".length()), value);
                }
            });
            return details;
        }

        private String required(TableRow row, String field, int longest, Findings findings) {
            String text = text(row, field, longest, findings);
            if (text == null) {
                findings.error(Flaw.ofBody(field, "import.required", options.column(field)));
            }
            return text;
        }

        /** The cell without resident registration numbers, which a bulk intake masks and reports. */
        private String text(TableRow row, String field, int longest, Findings findings) {
            String cell = row.cell(options.column(field));
            String text = cell == null || cell.isBlank() ? options.defaults().get(field) : cell.strip();
            if (text == null) {
                return null;
            }
            if (text.codePointCount(0, text.length()) > longest) {
                findings.error(Flaw.ofBody(field, "import.too-long", longest));
            }
            if (ResidentNumber.in(text)) {
                findings.warning(Flaw.ofBody(field, "import.resident-number"));
                return ResidentNumber.mask(text);
            }
            return text;
        }

        private Instant time(TableRow row, Findings findings) {
            String cell = row.cell(options.column("submittedAt"));
            if (cell == null || cell.isBlank()) {
                return null;
            }
            try {
                Instant at = Cells.instant(cell);
                if (at.isAfter(now)) {
                    findings.error(Flaw.ofBody("submittedAt", "import.future"));
                }
                return at;
            } catch (BadCell e) {
                findings.error(Flaw.ofBody("submittedAt", "import.time", cell));
                return null;
            }
        }
    }
}
