package city.innovation.tracker.plan;

import city.innovation.kit.job.ImportTarget;
import city.innovation.kit.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Takes the rows of one file into a plan. */
final class PlanIntake implements ImportTarget.Intake<PlanRow> {

    private final PlanRowReader reader;
    private final PlanImportStore store;
    private final PlanPreview preview;
    private final UUID plan;
    private final boolean dryRun;
    private final Map<Integer, PlanRow> read = new TreeMap<>();

    PlanIntake(PlanRowReader reader, PlanImportStore store, PlanPreview preview, UUID plan, boolean dryRun) {
        this.reader = reader;
        this.store = store;
        this.preview = preview;
        this.plan = plan;
        this.dryRun = dryRun;
    }

    @Override
    public PlanRow read(TableRow row, ImportTarget.Findings findings) {
        PlanRow found = reader.read(row, findings);
        if (dryRun && found != null) {
            read.put(row.number(), found);
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
        return preview.of(plan, new ArrayList<>(read.values()));
    }

    @Override
    public Map<String, Object> summary() {
        return Map.of("plan", plan.toString());
    }
}
