package city.innovation.tracker.check;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.check.CheckEvent;
import city.innovation.events.check.CheckFacts;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.outbox.Outbox;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.NodeKind;
import city.innovation.tracker.plan.Nodes;
import city.innovation.tracker.plan.PlanBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What every command on a check has in common: who may, on which version; then record and event. */
@ApplicationScoped
class CheckDesk {

    private static final String RESOURCE = "check";

    private final Checks checks;
    private final CheckAccess access;
    private final Nodes nodes;
    private final PlanBook plans;
    private final Telling telling;

    CheckDesk(Checks checks, CheckAccess access, Nodes nodes, PlanBook plans, Telling telling) {
        this.checks = checks;
        this.access = access;
        this.nodes = nodes;
        this.plans = plans;
        this.telling = telling;
    }

    /** Records and events. */
    @Singleton
    static class Telling {

        private final Changes changes;
        private final Outbox outbox;

        Telling(Changes changes, Outbox outbox) {
            this.changes = changes;
            this.outbox = outbox;
        }
    }

    /** The check, if the caller may know of checks at all: 401 or 403, then 404. */
    Check visible(UUID id) {
        access.requireReader();
        return checks.require(id);
    }

    /** The check for a command: 401 or 403, 404, 403, then 428 or 412, then 409 for a wrong state. */
    Check take(UUID id, Version expected, CheckCommand command) {
        access.requireReader();
        Check check = checks.lock(id);
        access.require(command.mayBeGivenBy(access.relations(check.subject())));
        Version.require(expected, check.version());
        if (!command.startsFrom(check.state())) {
            command.next(check.state(), check.state()); // refuses, and names what is allowed
        }
        return check;
    }

    /** Writes the change and its record. */
    Check record(Check check, String command, Map<String, Object> before, String reason) {
        checks.persist(check);
        checks.flush(); // a version made stale meanwhile fails here, not at commit
        Diff diff = before == null ? null : Diff.between(before, check.fields());
        telling.changes.record(RESOURCE, check.id(), check.version(), command, check.ruleVersion(), reason, diff);
        return check;
    }

    /** Tells the world, before the change is recorded; the check's row is locked or new. */
    void tell(Check check, Function<CheckFacts, CheckEvent> event) {
        telling.outbox.append(event.apply(facts(check)), check.nextEvent());
    }

    /** The title of what is checked. */
    String title(Check check) {
        return nodes.require(check.subject().nodeId()).content().title();
    }

    private CheckFacts facts(Check check) {
        Subject subject = check.subject();
        Node node = nodes.require(subject.nodeId());
        String manager = node.content().manager();
        return new CheckFacts(
                check.id(),
                check.number(),
                check.occasion().kind().name(),
                check.occasion().round(),
                check.state().name(),
                node.id(),
                node.kind() == NodeKind.PROJECT ? node.id() : null,
                node.code(),
                plans.find(subject.planId()).map(PlanBook.Known::code).orElse(null),
                node.content().title(),
                subject.department(),
                subject.key(),
                check.dueOn(),
                subject.plannedBp(),
                subject.actualBp(),
                List.of(new Link(
                        "about",
                        node.kind().name().toLowerCase(Locale.ROOT),
                        node.id().toString())),
                new Concerned(manager == null ? List.of() : List.of(manager), List.of(subject.department())));
    }
}
