package city.innovation.tracker.organisation;

import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.ImportTarget;
import city.innovation.kit.table.TableRow;
import city.innovation.tracker.FileColumns;
import city.innovation.tracker.FileRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Members from a file. */
@ApplicationScoped
class MemberImport implements ImportTarget<MemberRow> {

    static final String KIND = "members";

    /** The fields that a file can give, with their Korean headers. */
    static final Map<String, String> FIELDS = Map.of(
            "subject", "직원번호",
            "name", "성명",
            "department", "부서코드",
            "grade", "직급",
            "position", "직위",
            "validFrom", "시작일",
            "active", "재직");

    private final MemberBook book;
    private final OrganisationChecks checks;

    MemberImport(MemberBook book, OrganisationChecks checks) {
        this.book = book;
        this.checks = checks;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Intake<MemberRow> open(UUID jobId, ImportOptions options) {
        return new Reading(new FileColumns(options, FIELDS), checks.knownDepartments());
    }

    private final class Reading implements Intake<MemberRow> {

        private final FileColumns columns;
        private final OrganisationChecks.KnownDepartments known;

        Reading(FileColumns columns, OrganisationChecks.KnownDepartments known) {
            this.columns = columns;
            this.known = known;
        }

        @Override
        public MemberRow read(TableRow cells, Findings findings) {
            FileRow file = columns.row(cells, findings);
            String active = file.matching("active", "(?i)y|n|true|false|재직|퇴직");
            MemberRow row = new MemberRow(
                    file.needed("subject", file.matching("subject", MemberRow.SUBJECT)),
                    file.text("name", 100),
                    file.matching("department", DepartmentRow.CODE),
                    file.text("grade", 20),
                    file.text("position", 100),
                    file.needed("validFrom", file.date("validFrom")),
                    active == null || active.matches("(?i)y|true|재직"));
            if (file.isRight()) {
                checks.of(row, known).forEach(file::wrong);
            }
            return row;
        }

        @Override
        public int store(List<MemberRow> rows) {
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
