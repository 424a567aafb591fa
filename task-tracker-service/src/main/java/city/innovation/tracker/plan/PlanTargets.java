package city.innovation.tracker.plan;

import city.innovation.kit.change.Diff;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import com.github.f4b6a3.uuid.alt.GUID;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** What the rows of a file make of the milestones and indicators of projects; none is taken away. */
@ApplicationScoped
class PlanTargets {

    private final List<TargetRows> kinds;

    PlanTargets(@All List<TargetRows> kinds) {
        this.kinds = kinds;
    }

    /** What rows of one kind would change. */
    record Change(
            TargetRows rows, List<TargetRows.Kept> fresh, List<TargetRows.Kept> changed, Map<UUID, Diff> byProject) {}

    List<TargetRows> kinds() {
        return kinds;
    }

    /** Who reads the rows of which kind. */
    Map<String, TargetRows> byWord() {
        Map<String, TargetRows> words = new HashMap<>();
        kinds.forEach(rows -> rows.kinds().forEach(word -> words.put(word, rows)));
        return words;
    }

    /**
     * What the rows would change of these projects, by code.
     *
     * @throws Refusal if a project would have more of a kind than it may
     */
    List<Change> changes(UUID plan, Collection<PlanRow.OfTarget> rows, Map<String, UUID> projects) {
        return kinds.stream()
                .map(kind -> change(
                        plan,
                        kind,
                        rows.stream()
                                .filter(row -> row.rows().equals(kind) && projects.containsKey(row.project()))
                                .toList(),
                        projects))
                .filter(change -> !change.fresh().isEmpty() || !change.changed().isEmpty())
                .toList();
    }

    private static Change change(UUID plan, TargetRows kind, List<PlanRow.OfTarget> rows, Map<String, UUID> projects) {
        Change change = new Change(kind, new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
        if (rows.isEmpty()) {
            return change;
        }
        Map<UUID, List<TargetRows.Kept>> there = new LinkedHashMap<>();
        rows.forEach(row -> there.computeIfAbsent(projects.get(row.project()), project -> new ArrayList<>()));
        kind.each(plan, there.keySet(), kept -> there.get(kept.project()).add(kept));
        Map<UUID, List<Map<String, Object>>> before = new HashMap<>();
        there.forEach((project, kept) -> before.put(project, fields(kept)));
        Set<UUID> touched = new HashSet<>();
        for (PlanRow.OfTarget row : rows) {
            UUID project = projects.get(row.project());
            if (take(row, project, there.get(project), change)) {
                touched.add(project);
            }
        }
        touched.forEach(project -> change.byProject()
                .put(project, Diff.none().with(kind.field(), before.get(project), fields(there.get(project)))));
        return change;
    }

    /** Whether the row says anything new. */
    private static boolean take(PlanRow.OfTarget row, UUID project, List<TargetRows.Kept> there, Change change) {
        int place = place(row, there);
        if (place < 0) {
            if (there.size() >= row.rows().most()) {
                throw Refusal.of(List.of(Flaw.ofBody(
                        "parent", "plan.import.over", row.project(), row.rows().most())));
            }
            TargetRows.Kept fresh = new TargetRows.Kept(GUID.v7().toUUID(), project, null, row.given());
            there.add(fresh);
            change.fresh().add(fresh);
            return true;
        }
        TargetRows.Kept old = there.get(place);
        Map<String, Object> fields = new LinkedHashMap<>(old.fields());
        fields.putAll(row.given());
        if (fields.equals(old.fields())) {
            return false;
        }
        TargetRows.Kept changed = new TargetRows.Kept(old.id(), project, old.projectCode(), fields);
        there.set(place, changed);
        change.changed().add(changed);
        return true;
    }

    /** Where the one stands that the row means; -1 if there is none. */
    private static int place(PlanRow.OfTarget row, List<TargetRows.Kept> there) {
        List<TargetRows.Kept> alike = there.stream()
                .filter(one -> row.title().equals(one.fields().get("title")))
                .toList();
        UUID meant = row.alike().meant(row.number(), alike);
        return IntStream.range(0, there.size())
                .filter(i -> there.get(i).id().equals(meant))
                .findFirst()
                .orElse(-1);
    }

    private static List<Map<String, Object>> fields(List<TargetRows.Kept> kept) {
        return kept.stream().map(TargetRows.Kept::fields).toList();
    }
}
