package city.innovation.proposal.library;

import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.ImportTarget;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.table.Amounts;
import city.innovation.kit.table.BadCell;
import city.innovation.kit.table.Cells;
import city.innovation.kit.table.TableRow;
import city.innovation.kit.text.ResidentNumber;
import java.time.Instant;

/** The cells of a row; what is wrong with one is added to the findings. */
record StoryRow(TableRow row, ImportOptions options, ImportTarget.Findings findings) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    String required(String field, int longest) {
        String text = text(field, longest);
        if (text == null) {
            findings.error(Flaw.ofBody(field, "import.required", options.column(field)));
        }
        return text;
    }

    /** The cell without resident registration numbers, which a bulk intake masks and reports. */
    String text(String field, int longest) {
        String text = cell(field);
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

    /** An amount as budgets write it: 3,850만원. */
    Long won(String field) {
        String cell = cell(field);
        if (cell == null) {
            return null;
        }
        try {
            long won = Amounts.won(cell, row.unitOf(options.column(field)));
            if (won < 0) {
                findings.error(Flaw.ofBody(field, "story.import.won", cell));
            }
            return won;
        } catch (BadCell e) {
            findings.error(
                    e.fault() == BadCell.Fault.UNITS_DIFFER
                            ? Flaw.ofBody(field, "import.unit", options.column(field))
                            : Flaw.ofBody(field, "story.import.won", cell));
            return null;
        }
    }

    Integer year(String field) {
        String cell = required(field, 10);
        if (cell == null) {
            return null;
        }
        try {
            long year = Cells.whole(cell.endsWith("년") ? cell.substring(0, cell.length() - 1) : cell);
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return (int) year;
            }
            findings.error(Flaw.ofBody(field, "story.import.year", cell));
        } catch (BadCell e) {
            findings.error(Flaw.ofBody(field, "story.import.year", cell));
        }
        return null;
    }

    Instant time(String field) {
        String cell = cell(field);
        try {
            return cell == null ? null : Cells.instant(cell);
        } catch (BadCell e) {
            findings.error(Flaw.ofBody(field, "import.time", cell));
            return null;
        }
    }

    private String cell(String field) {
        String cell = row.cell(options.column(field));
        return cell == null || cell.isBlank() ? options.defaults().get(field) : cell.strip();
    }
}
