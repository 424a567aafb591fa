package city.innovation.tracker.plan;

import city.innovation.kit.job.ImportTarget;
import city.innovation.kit.table.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes the rows of one file into a plan. */
final class PlanIntake implements ImportTarget.Intake<PlanRow> {

    /** How many changes a summary names. */
    private static final int SHOWN = 1_000;

    private final PlanRowReader reader;
    private final PlanImportStore store;
    private final UUID plan;
    private final Map<String, PlanRow> read = new LinkedHashMap<>();

    PlanIntake(PlanRowReader reader, PlanImportStore store, UUID plan) {
        this.reader = reader;
        this.store = store;
        this.plan = plan;
    }

    @Override
    public PlanRow read(TableRow row, ImportTarget.Findings findings) {
        PlanRow found = reader.read(row, findings);
        if (found != null) {
            read.put(found.code(), found);
        }
        return found;
    }

    @Override
    public int store(List<PlanRow> rows) {
        return store.store(plan, rows);
    }

    /** What the file would change, for a dry run. */
    @Override
    public Map<String, Object> preview() {
        List<PlanImportStore.Change> changes = store.changes(plan, new ArrayList<>(read.values()));
        long added = changes.stream().filter(change -> change.field() == null).count();
        Map<String, Object> preview = new LinkedHashMap<>();
        preview.put("added", added);
        preview.put(
                "changed",
                changes.stream()
                        .filter(change -> change.field() != null)
                        .map(PlanImportStore.Change::code)
                        .distinct()
                        .count());
        preview.put("changes", changes.stream().limit(SHOWN).toList());
        return preview;
    }

    @Override
    public Map<String, Object> summary() {
        return Map.of("plan", plan.toString());
    }
}
