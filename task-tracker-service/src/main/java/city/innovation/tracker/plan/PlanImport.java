package city.innovation.tracker.plan;

import city.innovation.kit.job.ImportOptions;
import city.innovation.kit.job.ImportTarget;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A plan from a file: all of it or nothing; a repeat by code changes only what differs. */
@ApplicationScoped
class PlanImport implements ImportTarget<PlanRow> {

    static final String KIND = "plans";

    /** Which plan, in the options' defaults. */
    private static final String PLAN = "plan";

    private final Plans plans;
    private final PlanImportStore store;
    private final Tree tree;

    PlanImport(Plans plans, PlanImportStore store, Tree tree) {
        this.plans = plans;
        this.store = store;
        this.tree = tree;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public Intake<PlanRow> open(UUID jobId, ImportOptions options) {
        List<Flaw> flaws = options.mapping().keySet().stream()
                .filter(field -> !PlanColumn.fields().contains(field))
                .map(field -> Flaw.ofBody(
                        "/mapping/" + field, "import.field.unknown", String.join(", ", PlanColumn.fields())))
                .toList();
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
        String code = options.defaults().get(PLAN);
        Plan plan = plans.coded(code == null ? "" : code)
                .filter(Plan::isOpen)
                .orElseThrow(() -> Refusal.of(List.of(Flaw.ofBody("/defaults/plan", "plan.import.unknown"))));
        return new PlanIntake(
                new PlanRowReader(options, store.known(plan.id()), tree.departmentWords()), store, plan.id());
    }
}
