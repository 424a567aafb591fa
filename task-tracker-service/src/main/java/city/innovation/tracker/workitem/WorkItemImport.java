package city.innovation.tracker.workitem;

import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.ImportTarget;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.table.Amounts;
import city.innovation.kit.table.BadCell;
import city.innovation.kit.table.Cells;
import city.innovation.kit.table.TableRow;
import city.innovation.kit.text.ResidentNumber;
import city.innovation.kit.time.CityTime;
import city.innovation.tracker.organisation.DepartmentWords;
import city.innovation.tracker.organisation.Departments;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Standing work from a file; a repeat by code changes what differs. Columns {@code uses.2019} hold uses by year. */
@ApplicationScoped
class WorkItemImport implements ImportTarget<WorkItemImport.Row> {

    static final String KIND = "work-items";
    private static final String USES = "uses.";

    private static final Set<String> FIELDS = Set.of(
            "code",
            "title",
            "description",
            "department",
            "since",
            "yearlyHours",
            "budgetWon",
            "beneficiaries",
            "legalBasis",
            "effect",
            "effectUnit");

    private final WorkItemImportStore store;
    private final Departments departments;
    private final Clock clock;

    WorkItemImport(WorkItemImportStore store, Departments departments, Clock clock) {
        this.store = store;
        this.departments = departments;
        this.clock = clock;
    }

    /** A row that was found right. */
    record Row(String code, WorkItemContent content) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Intake<Row> open(UUID jobId, ImportOptions options) {
        List<Flaw> flaws = options.mapping().keySet().stream()
                .filter(field -> !FIELDS.contains(field) && !field.startsWith(USES))
                .map(field -> Flaw.ofBody("/mapping/" + field, "import.field.unknown", String.join(", ", FIELDS)))
                .toList();
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
        return new Reading(options);
    }

    private final class Reading implements Intake<Row> {

        private final ImportOptions options;
        private final DepartmentWords words = departments.words(CityTime.dateOf(clock.instant()));

        Reading(ImportOptions options) {
            this.options = options;
        }

        @Override
        public Row read(TableRow row, Findings findings) {
            Long hours = number(row, "yearlyHours", Cells::whole, findings);
            if (hours == null) {
                findings.error(Flaw.ofBody("yearlyHours", "import.required", options.column("yearlyHours")));
            }
            Long budget = number(
                    row, "budgetWon", cell -> Amounts.won(cell, Amounts.unitOf(options.column("budgetWon"))), findings);
            return new Row(
                    text(row, "code", 40, false, findings),
                    new WorkItemContent(
                            text(row, "title", 300, true, findings),
                            text(row, "description", 20_000, false, findings),
                            department(text(row, "department", 50, true, findings), findings),
                            date(row, findings),
                            hours,
                            budget == null ? Long.valueOf(0) : budget,
                            number(row, "beneficiaries", Cells::whole, findings),
                            text(row, "legalBasis", 1_000, false, findings),
                            number(row, "effect", Cells::whole, findings),
                            text(row, "effectUnit", 50, false, findings),
                            uses(row, findings)));
        }

        @Override
        public int store(List<Row> rows) {
            return store.store(rows);
        }

        @Override
        public Map<String, Object> summary() {
            return Map.of();
        }

        private Map<String, Long> uses(TableRow row, Findings findings) {
            Map<String, Long> uses = new TreeMap<>();
            for (String column : row.cells().keySet()) {
                if (column.startsWith(USES)) {
                    Long count = number(row, column, Cells::whole, findings);
                    String year = column.substring(USES.length());
                    if (year.matches("\\d{4}") && count != null) {
                        uses.put(year, count);
                    }
                }
            }
            return uses;
        }

        /** The code of the department that is called so. */
        private String department(String word, Findings findings) {
            return word == null
                    ? null
                    : words.code(word).orElseGet(() -> {
                        findings.error(Flaw.ofBody("department", "department.unknown", word));
                        return word;
                    });
        }

        private LocalDate date(TableRow row, Findings findings) {
            String cell = cell(row, "since");
            try {
                return cell == null ? null : Cells.date(cell);
            } catch (BadCell e) {
                findings.error(Flaw.ofBody("since", "import.date", cell));
                return null;
            }
        }

        private Long number(TableRow row, String field, Function<String, Long> read, Findings findings) {
            String cell = cell(row, field);
            if (cell == null) {
                return null;
            }
            try {
                Long number = read.apply(cell);
                if (number >= 0) {
                    return number;
                }
                findings.error(Flaw.ofBody(field, "import.number", cell));
            } catch (BadCell e) {
                findings.error(Flaw.ofBody(field, "import.number", cell));
            }
            return null;
        }

        /** The cell without resident registration numbers, which a bulk intake masks and reports. */
        private String text(TableRow row, String field, int longest, boolean required, Findings findings) {
            String text = cell(row, field);
            if (text == null) {
                if (required) {
                    findings.error(Flaw.ofBody(field, "import.required", options.column(field)));
                }
                return null;
            }
            if (text.length() > longest) {
                findings.error(Flaw.ofBody(field, "import.too-long", longest));
            }
            if (ResidentNumber.in(text)) {
                findings.warning(Flaw.ofBody(field, "import.resident-number"));
                return ResidentNumber.mask(text);
            }
            return text;
        }

        private String cell(TableRow row, String field) {
            String cell = row.cell(options.column(field));
            String text = cell == null || cell.isBlank() ? options.defaults().get(field) : cell;
            return text == null || text.isBlank() ? null : text.strip();
        }
    }
}
