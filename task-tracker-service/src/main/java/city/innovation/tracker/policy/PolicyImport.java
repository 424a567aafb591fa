package city.innovation.tracker.policy;

import city.innovation.events.publication.PolicyFormulated;
import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.ImportTarget;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.table.TableRow;
import city.innovation.kit.time.CityTime;
import city.innovation.tracker.FileColumns;
import city.innovation.tracker.FileRow;
import city.innovation.tracker.organisation.Departments;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Policies from a file, also those that were formulated before. */
@ApplicationScoped
class PolicyImport implements ImportTarget<ImportedPolicy> {

    static final String KIND = "policies";

    /** The fields that a file can give, with their Korean headers. */
    static final Map<String, String> FIELDS = Map.of(
            "externalId", "관리번호",
            "title", "정책명",
            "background", "배경",
            "purpose", "목적",
            "department", "부서코드",
            "importance", "중요도",
            "challenge", "도시과제",
            "budgetYear", "예산연도",
            "budgetWon", "예산액",
            "formulatedOn", "수립일");

    private final PolicyDesk desk;
    private final PolicyRegistration registration;
    private final Departments departments;
    private final Sql sql;

    PolicyImport(PolicyDesk desk, PolicyRegistration registration, Departments departments, Sql sql) {
        this.desk = desk;
        this.registration = registration;
        this.departments = departments;
        this.sql = sql;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Intake<ImportedPolicy> open(UUID jobId, ImportOptions options) {
        return new Reading(new FileColumns(options, FIELDS));
    }

    private final class Reading implements Intake<ImportedPolicy> {

        private final FileColumns columns;

        Reading(FileColumns columns) {
            this.columns = columns;
        }

        @Override
        public ImportedPolicy read(TableRow cells, Findings findings) {
            FileRow file = columns.row(cells, findings);
            PolicyImportance importance = file.code("importance", PolicyImportance.class);
            PolicyContent content = new PolicyContent(
                    file.required("title", 300),
                    file.text("background", 20_000),
                    file.text("purpose", 20_000),
                    file.required("department", 50),
                    importance == null ? PolicyImportance.ORDINARY : importance,
                    file.text("challenge", 50),
                    budget(file),
                    List.of());
            LocalDate formulatedOn = file.date("formulatedOn");
            if (formulatedOn != null && formulatedOn.isAfter(registration.today())) {
                file.wrong(Flaw.ofBody("formulatedOn", "policy.formulated.future"));
            }
            ImportedPolicy policy = new ImportedPolicy(file.required("externalId", 200), content, formulatedOn);
            if (file.isRight()
                    && !departments.unknown(List.of(content.department())).isEmpty()) {
                file.wrong(Flaw.ofBody("department", "department.unknown", content.department()));
            }
            return policy;
        }

        /** A repeat within the file counts as known too; the first one holds. */
        @Override
        public int store(List<ImportedPolicy> rows) {
            List<String> ids = rows.stream().map(ImportedPolicy::externalId).toList();
            Set<String> seen = new HashSet<>(sql.query(
                    "select external_id from policy where external_id = any(?)", row -> row.getString(1), ids));
            List<ImportedPolicy> fresh =
                    rows.stream().filter(row -> seen.add(row.externalId())).toList();
            fresh.forEach(PolicyImport.this::keep);
            return fresh.size();
        }

        @Override
        public Map<String, Object> summary() {
            return Map.of();
        }
    }

    private static List<BudgetYear> budget(FileRow file) {
        Long year = file.whole("budgetYear");
        Long won = file.won("budgetWon");
        return year == null || won == null ? List.of() : List.of(new BudgetYear(year.intValue(), won));
    }

    private void keep(ImportedPolicy row) {
        Policy policy = registration.fresh(row.content());
        Instant formulated = row.formulatedOn() == null ? null : CityTime.startOf(row.formulatedOn());
        policy.cameFrom(row.externalId(), formulated);
        PolicyFormulated told =
                formulated == null ? null : new PolicyFormulated(policy.facts(), formulated, 0, policy.ruleVersion());
        desk.finish(policy, "import", null, null, told);
    }
}
