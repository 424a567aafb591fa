package city.innovation.proposal;

import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.ImportTarget;
import city.innovation.kit.table.BadCell;
import city.innovation.kit.table.Cells;
import city.innovation.kit.table.TableRow;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** Reads the rows of one file, and finds what is wrong with them. */
final class ProposalRowReader {

    /** The fields that a file can give, besides single details. */
    static final Set<String> FIELDS = fields();

    private final ImportOptions options;
    private final Admission admission;
    private final RowDetails details;
    private final ProposalAccess access;
    private final Instant now;

    ProposalRowReader(
            ImportOptions options, Admission admission, RowDetails details, ProposalAccess access, Instant now) {
        this.options = options;
        this.admission = admission;
        this.details = details;
        this.access = access;
        this.now = now;
    }

    /** What an export writes, but for what the service itself gives; and the author, whom no export names. */
    private static Set<String> fields() {
        Set<String> fields = new TreeSet<>(ProposalExport.COLUMNS);
        fields.removeAll(Set.of("number", "state", "source"));
        fields.add("author");
        return fields;
    }

    static boolean knows(String field) {
        return FIELDS.contains(field) || field.startsWith(RowDetails.ONE);
    }

    ImportedProposal read(TableRow row, ImportTarget.Findings findings) {
        RowCells cells = new RowCells(options, row, findings);
        String given = cells.text("kind", 40);
        String kind = given == null ? NewProposal.IDEA : given;
        ProposalContent content = content(cells);
        Instant submittedAt = time(cells);
        admission.flaws(kind, content, submittedAt == null ? now : submittedAt).forEach(findings::error);
        if (kind.equals(ProposalRules.CALL) && submittedAt == null) {
            cells.error("/kind", "proposal.call.missing"); // a file names no call
        }
        if (!access.mayBringTo(content.responsibleDepartment())) {
            cells.error("responsibleDepartment", "voice.import.department-granted");
        }
        return new ImportedProposal(
                kind, content, cells.text("author", 100), options.source(), cells.text("externalId", 200), submittedAt);
    }

    private ProposalContent content(RowCells cells) {
        return new ProposalContent(
                cells.required("title", 1_000),
                cells.required("problem", 20_000),
                cells.text("improvement", 20_000),
                cells.text("expectedEffect", 20_000),
                cells.truth("ownWork"),
                cells.text("category", 50),
                cells.text("district", 20),
                cells.text("challenge", 50),
                cells.text("responsibleDepartment", 50),
                details.tags(cells),
                details.details(cells),
                cells.truth("hidden"));
    }

    private Instant time(RowCells cells) {
        String cell = cells.given("submittedAt");
        if (cell == null) {
            return null;
        }
        try {
            Instant at = Cells.instant(cell);
            if (at.isAfter(now)) {
                cells.error("submittedAt", "import.future");
            }
            return at;
        } catch (BadCell e) {
            cells.error("submittedAt", "import.time", cell);
            return null;
        }
    }
}
