package city.innovation.tracker.plan;

import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.ImportTarget;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import city.innovation.tracker.FileColumns;
import city.innovation.tracker.plan.PlanRowReader.KnownNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A plan from a file: all of it or nothing; a repeat by code changes only what differs. */
@ApplicationScoped
class PlanImport implements ImportTarget<PlanRow> {

    static final String KIND = "plans";

    /** Which plan, in the options' defaults. */
    private static final String PLAN = "plan";

    private static final String KNOWN = """
            select code, kind, starts_on, ends_on from node where plan_id = ? and removed_at is null
            """;

    private final Plans plans;
    private final PlanImportStore store;
    private final PlanPreview preview;
    private final Reading reading;

    PlanImport(Plans plans, PlanImportStore store, PlanPreview preview, Reading reading) {
        this.plans = plans;
        this.store = store;
        this.preview = preview;
        this.reading = reading;
    }

    /** What rows are read with. */
    @Singleton
    static class Reading {

        private final Sql sql;
        private final Tree tree;
        private final PlanTargets targets;

        Reading(Sql sql, Tree tree, PlanTargets targets) {
            this.sql = sql;
            this.tree = tree;
            this.targets = targets;
        }

        PlanRowReader reader(FileColumns columns, UUID plan) {
            Map<String, KnownNode> known = new HashMap<>();
            sql.query(
                    KNOWN,
                    row -> known.put(
                            row.getString("code"),
                            new KnownNode(
                                    NodeKind.valueOf(row.getString("kind")),
                                    row.getObject("starts_on", LocalDate.class),
                                    row.getObject("ends_on", LocalDate.class))),
                    plan);
            return new PlanRowReader(columns, known, tree.departmentWords(), targets.byWord());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public Intake<PlanRow> open(UUID jobId, ImportOptions options) {
        FileColumns columns = new FileColumns(options, PlanColumn.words());
        String code = options.defaults().get(PLAN);
        Plan plan = plans.coded(code == null ? "" : code)
                .filter(Plan::isOpen)
                .orElseThrow(() -> Refusal.of(List.of(Flaw.ofBody("/defaults/plan", "plan.import.unknown"))));
        return new PlanIntake(reading.reader(columns, plan.id()), store, preview, plan.id(), options.dryRun());
    }
}
