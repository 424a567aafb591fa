package city.innovation.tracker.workitem;

import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.ImportTarget;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.table.TableRow;
import city.innovation.kit.time.CityTime;
import city.innovation.tracker.FileColumns;
import city.innovation.tracker.FileRow;
import city.innovation.tracker.organisation.DepartmentWords;
import city.innovation.tracker.organisation.Departments;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Standing work from a file; a repeat by code changes what differs. Columns {@code uses.2019} hold uses by year. */
@ApplicationScoped
class WorkItemImport implements ImportTarget<WorkItemImport.Row> {

    static final String KIND = "work-items";

    private static final String USES = "uses.";

    /** Such as uses.2019, 이용(2019) or 2019년 이용건수. */
    private static final Pattern USES_OF_YEAR =
            Pattern.compile("uses\\.(?<a>\\d{4})|이용[건횟]?수?\\s*\\(?(?<b>\\d{4})년?\\)?|(?<c>\\d{4})년?\\s*이용[건횟]?수?");

    /** The fields that a file can give, with their Korean headers. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("code", "코드 업무코드 번호 연번"),
            Map.entry("title", "업무명 이름 제목"),
            Map.entry("description", "내용 설명 업무내용"),
            Map.entry("department", "부서 담당부서 부서코드"),
            Map.entry("since", "시작일 개시일"),
            Map.entry("yearlyHours", "연간시간 연간투입시간 투입시간"),
            Map.entry("budgetWon", "예산 예산액 사업비"),
            Map.entry("beneficiaries", "수혜자 수혜자수 수혜인원"),
            Map.entry("legalBasis", "근거 법적근거 근거법령"),
            Map.entry("effect", "효과 성과"),
            Map.entry("effectUnit", "효과단위 성과단위"));

    private final WorkItemImportStore store;
    private final Departments departments;
    private final Clock clock;

    WorkItemImport(WorkItemImportStore store, Departments departments, Clock clock) {
        this.store = store;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * A row that was found right.
     *
     * @param given the fields that the file has; the others stay as they are
     */
    record Row(String code, WorkItemContent content, Set<String> given) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Intake<Row> open(UUID jobId, ImportOptions options) {
        return new Reading(new FileColumns(options, FIELDS, WorkItemImport::usesField));
    }

    private static String usesField(String column) {
        Matcher named = USES_OF_YEAR.matcher(column.strip());
        if (!named.matches()) {
            return null;
        }
        String year = named.group("a") == null ? named.group("b") : named.group("a");
        return USES + (year == null ? named.group("c") : year);
    }

    private final class Reading implements Intake<Row> {

        private final FileColumns columns;
        private final DepartmentWords words = departments.words(CityTime.dateOf(clock.instant()));

        Reading(FileColumns columns) {
            this.columns = columns;
        }

        @Override
        public Row read(TableRow cells, Findings findings) {
            FileRow row = columns.row(cells, findings);
            Long budget = row.won("budgetWon");
            return new Row(
                    row.text("code", 40),
                    new WorkItemContent(
                            row.required("title", 300),
                            row.text("description", 20_000),
                            department(row.required("department", 50), row),
                            row.date("since"),
                            row.needed("yearlyHours", row.whole("yearlyHours")),
                            budget == null ? Long.valueOf(0) : budget,
                            row.whole("beneficiaries"),
                            row.text("legalBasis", 1_000),
                            row.whole("effect"),
                            row.text("effectUnit", 50),
                            uses(row)),
                    row.fields());
        }

        @Override
        public int store(List<Row> rows) {
            return store.store(rows);
        }

        @Override
        public Map<String, Object> summary() {
            return Map.of();
        }

        /** The code of the department that is called so. */
        private String department(String word, FileRow row) {
            return word == null
                    ? null
                    : words.code(word).orElseGet(() -> {
                        row.wrong(Flaw.ofBody("department", "department.unknown", word));
                        return word;
                    });
        }
    }

    private static Map<String, Long> uses(FileRow row) {
        Map<String, Long> uses = new TreeMap<>();
        Set<String> years =
                row.fields().stream().filter(field -> field.startsWith(USES)).collect(Collectors.toSet());
        for (String field : years) {
            Long count = row.whole(field);
            if (count != null) {
                uses.put(field.substring(USES.length()), count);
            }
        }
        return uses;
    }
}
