package city.innovation.tracker.plan;

import city.innovation.events.Concerned;
import city.innovation.events.plan.PlanEvent;
import city.innovation.events.plan.PlanFacts;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.outbox.Outbox;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What every command on a plan has in common: who may, on which version; then record and event. */
@ApplicationScoped
class PlanDesk {

    static final String RESOURCE = "plan";

    /** Beside the version, which what is told by time alone must not touch. */
    private static final String NEXT_EVENT = """
            update plan set event_sequence = event_sequence + 1 where id = ? returning event_sequence
            """;

    private final Plans plans;
    private final PlanAccess access;
    private final Changes changes;
    private final Outbox outbox;
    private final Sql sql;

    PlanDesk(Plans plans, PlanAccess access, Changes changes, Outbox outbox, Sql sql) {
        this.plans = plans;
        this.access = access;
        this.changes = changes;
        this.outbox = outbox;
        this.sql = sql;
    }

    /** The plan for a command of the table: 404, 401 or 403, then 428 or 412, then 409 for a wrong state. */
    Plan take(UUID id, Version expected, PlanCommand command) {
        Plan plan = access.visible(plans.lock(id));
        access.require(command.mayBeGivenBy(access.relations()));
        Version.require(expected, plan.version());
        command.next(plan.state());
        return plan;
    }

    /** The plan for another change by those who run plans. */
    Plan take(UUID id, Version expected) {
        Plan plan = access.visible(plans.lock(id));
        access.require(access.isManager());
        Version.require(expected, plan.version());
        return plan;
    }

    /** Writes the change and its record. */
    Plan record(Plan plan, String command, Map<String, Object> before, String reason) {
        plans.persist(plan);
        plans.flush(); // a version made stale meanwhile fails here, not at commit
        Diff diff = before == null ? null : Diff.between(before, fields(plan));
        changes.record(RESOURCE, plan.id(), plan.version(), command, null, reason, diff);
        return plan;
    }

    /** Tells the world; the plan's row is locked. */
    void tell(Plan plan, Function<PlanFacts, PlanEvent> event) {
        long sequence = sql.query(NEXT_EVENT, row -> row.getLong(1), plan.id()).getFirst();
        outbox.append(event.apply(facts(plan)), sequence);
    }

    static PlanFacts facts(Plan plan) {
        return new PlanFacts(
                plan.id(),
                plan.code(),
                plan.year(),
                plan.content().title(),
                plan.state().name(),
                List.of(),
                Concerned.NOBODY);
    }

    static Map<String, Object> fields(Plan plan) {
        PlanContent content = plan.content();
        Map<String, Object> fields = new java.util.LinkedHashMap<>();
        fields.put("state", plan.state().name());
        fields.put("title", content.title());
        fields.put("description", content.description());
        fields.put("coreValues", content.coreValues());
        fields.put("department", content.department());
        fields.put("manager", content.manager());
        fields.put("cooperating", content.cooperating());
        fields.put("startsOn", content.startsOn());
        fields.put("endsOn", content.endsOn());
        fields.put("budgetWon", content.budgetWon());
        fields.put("executedWon", content.executedWon());
        fields.put("rollUp.averaging", content.rollUp().averaging().name());
        fields.put("rollUp.emptyNodes", content.rollUp().emptyNodes().name());
        fields.put("rollUp.endedNodes", content.rollUp().endedNodes().name());
        return fields;
    }
}
