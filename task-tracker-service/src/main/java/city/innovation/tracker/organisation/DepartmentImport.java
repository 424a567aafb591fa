package city.innovation.tracker.organisation;

import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.ImportTarget;
import city.innovation.kit.table.TableRow;
import city.innovation.tracker.FileColumns;
import city.innovation.tracker.FileRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Departments from a file; those above stand before those below. */
@ApplicationScoped
class DepartmentImport implements ImportTarget<DepartmentRow> {

    static final String KIND = "departments";

    /** The fields that a file can give, with their Korean headers. */
    static final Map<String, String> FIELDS = Map.of(
            "code", "부서코드",
            "name", "부서명",
            "kind", "종류",
            "parent", "상위부서코드",
            "validFrom", "시작일",
            "validTo", "종료일",
            "successors", "승계부서코드");

    private final DepartmentBook book;
    private final OrganisationChecks checks;

    DepartmentImport(DepartmentBook book, OrganisationChecks checks) {
        this.book = book;
        this.checks = checks;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Intake<DepartmentRow> open(UUID jobId, ImportOptions options) {
        return new Reading(new FileColumns(options, FIELDS));
    }

    private final class Reading implements Intake<DepartmentRow> {

        private final FileColumns columns;
        private final Set<String> seen = new HashSet<>();

        Reading(FileColumns columns) {
            this.columns = columns;
        }

        @Override
        public DepartmentRow read(TableRow cells, Findings findings) {
            FileRow file = columns.row(cells, findings);
            DepartmentRow row = new DepartmentRow(
                    file.needed("code", file.matching("code", DepartmentRow.CODE)),
                    file.required("name", 200),
                    file.needed("kind", file.code("kind", DepartmentKind.class)),
                    file.matching("parent", DepartmentRow.CODE),
                    file.needed("validFrom", file.date("validFrom")),
                    file.date("validTo"),
                    file.allMatching("successors", DepartmentRow.CODE));
            if (file.isRight()) {
                checks.of(row, seen).forEach(file::wrong);
                seen.add(row.code());
            }
            return row;
        }

        @Override
        public int store(List<DepartmentRow> rows) {
            return (int) book.take(rows, "import").stream()
                    .filter(changed -> changed)
                    .count();
        }

        @Override
        public Map<String, Object> summary() {
            return Map.of();
        }
    }
}
