package city.innovation.proposal;

import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.ImportTarget;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.table.TableRow;
import city.innovation.kit.text.ResidentNumber;

/** The cells of one row by our names for them, and what is found in them. */
record RowCells(ImportOptions options, TableRow row, ImportTarget.Findings findings) {

    /** The cell as it stands; null where it is blank, whatever holds by default. */
    String given(String field) {
        String cell = row.cell(options.column(field));
        return cell == null || cell.isBlank() ? null : cell.strip();
    }

    /** The cell without resident registration numbers, which a bulk intake masks and reports. */
    String text(String field, int longest) {
        String cell = given(field);
        String text = cell == null ? options.defaults().get(field) : cell;
        if (text == null) {
            return null;
        }
        if (text.codePointCount(0, text.length()) > longest) {
            error(field, "import.too-long", longest);
        }
        if (ResidentNumber.in(text)) {
            findings.warning(Flaw.ofBody(field, "import.resident-number"));
            return ResidentNumber.mask(text);
        }
        return text;
    }

    String required(String field, int longest) {
        String text = text(field, longest);
        if (text == null) {
            error(field, "import.required", options.column(field));
        }
        return text;
    }

    /** Yes or no, as exports write it; null where nothing is said. */
    Boolean truth(String field) {
        String text = text(field, 5);
        if (text == null) {
            return null;
        }
        boolean yes = text.equalsIgnoreCase("true");
        if (!yes && !text.equalsIgnoreCase("false")) {
            error(field, "param.enum", "true, false");
        }
        return yes;
    }

    void error(String field, String key, Object... arguments) {
        findings.error(Flaw.ofBody(field, key, arguments));
    }
}
