package city.innovation.tracker.plan;

import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.ImportTarget.Findings;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.table.Amounts;
import city.innovation.kit.table.BadCell;
import city.innovation.kit.table.Cells;
import city.innovation.kit.table.TableRow;
import city.innovation.kit.text.ResidentNumber;
import city.innovation.tracker.organisation.DepartmentWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the rows of a plan's file with Excel's habits: Korean headers, thousands separators, units, Korean dates. */
final class PlanRowReader {

    private static final Map<String, NodeKind> KINDS = Map.of(
            "AREA", NodeKind.AREA,
            "분야", NodeKind.AREA,
            "영역", NodeKind.AREA,
            "TASK", NodeKind.TASK,
            "과제", NodeKind.TASK,
            "PROJECT", NodeKind.PROJECT,
            "사업", NodeKind.PROJECT,
            "세부사업", NodeKind.PROJECT);

    private final ImportOptions options;
    private final Map<String, NodeKind> known;
    private final DepartmentWords departments;
    private final Map<String, Integer> rows = new HashMap<>();

    /**
     * A reader of one file.
     *
     * @param known the codes and kinds that stand in the plan already
     * @param departments what departments may be called
     */
    PlanRowReader(ImportOptions options, Map<String, NodeKind> known, DepartmentWords departments) {
        this.options = options;
        this.known = new HashMap<>(known);
        this.departments = departments;
    }

    /** The row; null if its code or kind is missing. What is wrong is said by column. */
    PlanRow read(TableRow row, Findings findings) {
        NodeKind kind = kind(row, findings);
        String code = required(row, PlanColumn.CODE, 40, findings);
        NodeContent content = content(row, findings);
        String parent = text(row, PlanColumn.PARENT, 40, findings);
        Integer weight = whole(row, findings);
        if (kind == null || code == null) {
            return null;
        }
        place(row.number(), kind, code, parent, findings);
        return new PlanRow(kind, code, parent, content, weight == null ? 1 : weight);
    }

    private void place(int number, NodeKind kind, String code, String parent, Findings findings) {
        Integer other = rows.putIfAbsent(code, number);
        if (other != null && other != number) {
            findings.error(flaw(PlanColumn.CODE, "plan.import.twice", code, other));
        }
        NodeKind before = known.putIfAbsent(code, kind);
        if (before != null && before != kind) {
            findings.error(flaw(PlanColumn.KIND, "plan.import.kind-changed", code));
        }
        NodeKind above = parent == null ? null : known.get(parent);
        if (parent != null && above == null) {
            findings.error(flaw(PlanColumn.PARENT, "plan.import.parent", parent));
        } else if (!kind.mayStandUnder(above)) {
            findings.error(
                    parent == null
                            ? flaw(PlanColumn.PARENT, "import.required", PlanColumn.PARENT.field())
                            : flaw(PlanColumn.PARENT, "plan.import.level", parent));
        }
    }

    private NodeContent content(TableRow row, Findings findings) {
        String cooperating = text(row, PlanColumn.COOPERATING, 500, findings);
        LocalDate first = cell(row, PlanColumn.STARTS_ON, "import.date", Cells::date, findings);
        LocalDate last = cell(row, PlanColumn.ENDS_ON, "import.date", Cells::date, findings);
        if (first != null && last != null && last.isBefore(first)) {
            findings.error(flaw(PlanColumn.ENDS_ON, "node.period"));
        }
        return new NodeContent(
                required(row, PlanColumn.TITLE, 300, findings),
                text(row, PlanColumn.DESCRIPTION, 20_000, findings),
                department(required(row, PlanColumn.DEPARTMENT, 50, findings), PlanColumn.DEPARTMENT, findings),
                text(row, PlanColumn.MANAGER, 100, findings),
                cooperating == null
                        ? List.of()
                        : Arrays.stream(cooperating.split("[,;·/]"))
                                .map(String::strip)
                                .filter(word -> !word.isEmpty())
                                .map(word -> department(word, PlanColumn.COOPERATING, findings))
                                .toList(),
                text(row, PlanColumn.DISTRICT, 20, findings),
                text(row, PlanColumn.CHALLENGE, 50, findings),
                first,
                last,
                won(row, PlanColumn.BUDGET, findings),
                won(row, PlanColumn.EXECUTED, findings),
                won(row, PlanColumn.BENEFICIARIES, findings));
    }

    /** The code of the department that is called so. */
    private String department(String word, PlanColumn column, Findings findings) {
        return word == null
                ? null
                : departments.code(word).orElseGet(() -> {
                    findings.error(flaw(column, "department.unknown", word));
                    return word;
                });
    }

    private NodeKind kind(TableRow row, Findings findings) {
        String cell = required(row, PlanColumn.KIND, 20, findings);
        NodeKind kind = cell == null ? null : KINDS.get(cell.strip());
        if (cell != null && kind == null) {
            findings.error(flaw(PlanColumn.KIND, "plan.import.kind"));
        }
        return kind;
    }

    private Integer whole(TableRow row, Findings findings) {
        Long weight = cell(row, PlanColumn.WEIGHT, "import.number", Cells::whole, findings);
        if (weight != null && (weight < 1 || weight > 1_000_000)) {
            findings.error(flaw(PlanColumn.WEIGHT, "import.number", weight));
            return null;
        }
        return weight == null ? null : weight.intValue();
    }

    /** An amount in the unit that its column names, such as 예산(백만원). */
    private Long won(TableRow row, PlanColumn column, Findings findings) {
        Map.Entry<String, String> cell = column.in(row, options).orElse(null);
        if (cell == null) {
            return null;
        }
        try {
            long won = Amounts.won(cell.getValue(), Amounts.unitOf(cell.getKey()));
            if (won >= 0) {
                return won;
            }
        } catch (BadCell e) {
            findings.error(flaw(column, "import.amount", cell.getValue()));
            return null;
        }
        findings.error(flaw(column, "import.amount", cell.getValue()));
        return null;
    }

    private <T> T cell(TableRow row, PlanColumn column, String message, Function<String, T> read, Findings findings) {
        String cell = column.in(row, options).map(Map.Entry::getValue).orElse(null);
        if (cell == null) {
            return null;
        }
        try {
            return read.apply(cell);
        } catch (BadCell e) {
            findings.error(flaw(column, message, cell));
            return null;
        }
    }

    private String required(TableRow row, PlanColumn column, int longest, Findings findings) {
        String text = text(row, column, longest, findings);
        if (text == null) {
            findings.error(flaw(column, "import.required", column.field()));
        }
        return text;
    }

    /** The cell without resident registration numbers, which a bulk intake masks and reports. */
    private String text(TableRow row, PlanColumn column, int longest, Findings findings) {
        String cell = column.in(row, options)
                .map(Map.Entry::getValue)
                .orElse(options.defaults().get(column.field()));
        if (cell == null || cell.isBlank()) {
            return null;
        }
        String text = cell.strip();
        if (text.length() > longest) {
            findings.error(flaw(column, "import.too-long", longest));
        }
        if (ResidentNumber.in(text)) {
            findings.warning(flaw(column, "import.resident-number"));
            return ResidentNumber.mask(text);
        }
        return text;
    }

    private static Flaw flaw(PlanColumn column, String message, Object... arguments) {
        return Flaw.ofBody(column.field(), message, arguments);
    }
}
