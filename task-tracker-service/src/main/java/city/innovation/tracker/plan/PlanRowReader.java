package city.innovation.tracker.plan;

import city.innovation.kit.job.ImportTarget.Findings;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.table.TableRow;
import city.innovation.tracker.FileColumns;
import city.innovation.tracker.FileRow;
import city.innovation.tracker.organisation.DepartmentWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private static final int MOST_WEIGHT = 1_000_000;

    private final FileColumns columns;
    private final Map<String, KnownNode> known;
    private final DepartmentWords departments;
    private final Map<String, TargetRows> targets;
    private final Map<String, Seen> seen = new HashMap<>();
    private final Map<Below, Places> places = new HashMap<>();

    /**
     * A reader of one file.
     *
     * @param known what stands in the plan already, by code
     * @param departments what departments may be called
     * @param targets who reads the rows of which kind below projects
     */
    PlanRowReader(
            FileColumns columns,
            Map<String, KnownNode> known,
            DepartmentWords departments,
            Map<String, TargetRows> targets) {
        this.columns = columns;
        this.known = known;
        this.departments = departments;
        this.targets = targets;
    }

    /** A node that stands in the plan already. */
    record KnownNode(NodeKind kind, LocalDate startsOn, LocalDate endsOn) {}

    /** A node of the file and the first row that gives it. */
    private record Seen(int row, NodeKind kind) {}

    private record Below(String project, TargetRows rows) {}

    /** The rows of one kind below one project; one that is read again has the same place. */
    private static final class Places {

        private final Map<Integer, Integer> places = new HashMap<>();
        private final Map<String, AlikeRows> titles = new HashMap<>();

        int of(int row) {
            return places.computeIfAbsent(row, fresh -> places.size());
        }

        AlikeRows titled(String title) {
            return titles.computeIfAbsent(title, fresh -> new AlikeRows());
        }
    }

    /** The row; null if anything is wrong with it, which is said by column. */
    PlanRow read(TableRow cells, Findings findings) {
        FileRow row = columns.row(cells, findings);
        String kind = row.text("kind", 20);
        PlanRow read = targets.containsKey(kind) ? target(row, targets.get(kind)) : node(row, kind);
        return row.isRight() ? read : null;
    }

    private PlanRow target(FileRow row, TargetRows rows) {
        Map<String, Object> given = rows.read(row);
        String project = row.required("parent", 40);
        NodeKind above = project == null ? null : above(project, row);
        if (project != null && above != NodeKind.PROJECT) {
            row.wrong(Flaw.ofBody("parent", above == null ? "plan.import.parent" : "plan.import.level", project));
        }
        if (!row.isRight()) {
            return null;
        }
        Places there = places.computeIfAbsent(new Below(project, rows), below -> new Places());
        if (there.of(row.number()) >= rows.most()) {
            row.wrong(Flaw.ofBody("parent", "plan.import.many", rows.most()));
        }
        AlikeRows alike = there.titled((String) given.get("title"));
        alike.add(row.number(), (LocalDate) given.get("endsOn"));
        return new PlanRow.OfTarget(rows, project, row.number(), alike, given);
    }

    private PlanRow node(FileRow row, String word) {
        String code = row.required("code", 40);
        KnownNode there = code == null ? null : known.get(code);
        NodeKind kind = kind(row, word, there);
        String parent = row.text("parent", 40);
        Set<String> given = row.fields();
        NodeShape shape = shape(row, kind, there, given);
        if (kind != null && code != null) {
            place(row, kind, code, there);
            if (there == null || given.contains("parent")) {
                requireParent(row, kind, parent);
            }
        }
        return new PlanRow.OfNode(kind, code, there != null, parent, shape, given);
    }

    private static NodeKind kind(FileRow row, String word, KnownNode there) {
        if (word == null && there != null && !row.has("kind")) {
            return there.kind();
        }
        NodeKind kind = word == null ? null : KINDS.get(word);
        if (word == null) {
            row.needed("kind", null);
        } else if (kind == null) {
            row.wrong(Flaw.ofBody("kind", "plan.import.kind"));
        }
        return kind;
    }

    private void place(FileRow row, NodeKind kind, String code, KnownNode there) {
        Seen first = seen.computeIfAbsent(code, fresh -> new Seen(row.number(), kind));
        if (first.row() != row.number()) {
            row.wrong(Flaw.ofBody("code", "plan.import.twice", code, first.row()));
        }
        NodeKind before = there == null ? first.kind() : there.kind();
        if (before != kind) {
            row.wrong(Flaw.ofBody("kind", "plan.import.kind-changed", code));
        }
    }

    private void requireParent(FileRow row, NodeKind kind, String parent) {
        NodeKind above = parent == null ? null : above(parent, row);
        if (parent != null && above == null) {
            row.wrong(Flaw.ofBody("parent", "plan.import.parent", parent));
        } else if (!kind.mayStandUnder(above)) {
            row.wrong(
                    parent == null
                            ? Flaw.ofBody("parent", "import.required", "parent")
                            : Flaw.ofBody("parent", "plan.import.level", parent));
        }
    }

    /** The kind of a node of the plan or of an earlier row, or null. */
    private NodeKind above(String code, FileRow row) {
        KnownNode there = known.get(code);
        Seen earlier = seen.get(code);
        if (there != null) {
            return there.kind();
        }
        return earlier == null || earlier.row() > row.number() ? null : earlier.kind();
    }

    private NodeShape shape(FileRow row, NodeKind kind, KnownNode there, Set<String> given) {
        NodeContent content = content(row, there, given);
        Long weight = row.whole("weight", 1, MOST_WEIGHT);
        int weightOrOne = weight == null ? 1 : weight.intValue();
        if (kind != NodeKind.PROJECT) {
            return new NodeShape(content, weightOrOne, null, false, List.of());
        }
        ProgressMethod method = row.code("method", ProgressMethod.class);
        if (method == null) {
            given.remove("method"); // a project has one in any case
        }
        return new NodeShape(
                content,
                weightOrOne,
                method == null ? ProgressMethod.MILESTONES : method,
                row.yes("citizenLed"),
                partners(row));
    }

    private NodeContent content(FileRow row, KnownNode there, Set<String> given) {
        LocalDate first = row.date("startsOn");
        LocalDate last = row.date("endsOn");
        LocalDate begins = there == null || given.contains("startsOn") ? first : there.startsOn();
        LocalDate ends = there == null || given.contains("endsOn") ? last : there.endsOn();
        if (begins != null && ends != null && ends.isBefore(begins)) {
            row.wrong(Flaw.ofBody("endsOn", "node.period"));
        }
        String department = there == null || given.contains("department") ? row.required("department", 50) : null;
        return new NodeContent(
                there == null || given.contains("title") ? row.required("title", 300) : null,
                row.text("description", 20_000),
                department(department, "department", row),
                row.text("manager", 100),
                cooperating(row),
                row.text("district", 20),
                row.text("challenge", 50),
                first,
                last,
                row.won("budgetWon"),
                row.won("executedWon"),
                row.whole("beneficiaries"));
    }

    private static List<Partner> partners(FileRow row) {
        String cell = row.text("partners", 40_000);
        List<Partner> partners = cell == null ? null : row.read("partners", PartnerCell::read);
        return partners == null ? List.of() : partners;
    }

    private List<String> cooperating(FileRow row) {
        String words = row.text("cooperating", 3_000);
        return words == null
                ? List.of()
                : Arrays.stream(words.split("[,;·/]"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .map(word -> department(word, "cooperating", row))
                        .toList();
    }

    /** The code of the department that is called so. */
    private String department(String word, String field, FileRow row) {
        return word == null
                ? null
                : departments.code(word).orElseGet(() -> {
                    row.wrong(Flaw.ofBody(field, "department.unknown", word));
                    return word;
                });
    }
}
