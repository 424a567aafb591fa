package city.innovation.tracker.check;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what checks may be counted. */
@Schema(name = "CheckCounting")
enum CheckCounting {
    state("c.state"),
    kind("c.kind"),
    round("c.round"),
    verdict("c.verdict"),
    department("c.department");

    private final String column;

    CheckCounting(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
