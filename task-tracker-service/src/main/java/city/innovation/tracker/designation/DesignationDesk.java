package city.innovation.tracker.designation;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.designation.DesignationEvent;
import city.innovation.events.designation.DesignationFacts;
import city.innovation.http.Role;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.outbox.Outbox;
import city.innovation.tracker.plan.NodeDesk;
import city.innovation.tracker.plan.NodeKind;
import city.innovation.tracker.plan.PlanAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What every command on a designation has in common: who may, on which version; then record and event. */
@ApplicationScoped
class DesignationDesk {

    private static final String RESOURCE = "designation";

    private final Designations designations;
    private final PlanAccess access;
    private final NodeDesk nodes;
    private final Changes changes;
    private final Outbox outbox;

    DesignationDesk(Designations designations, PlanAccess access, NodeDesk nodes, Changes changes, Outbox outbox) {
        this.designations = designations;
        this.access = access;
        this.nodes = nodes;
        this.changes = changes;
        this.outbox = outbox;
    }

    /** The designation, if the caller may know of its plan; else 404. */
    Designation visible(UUID id) {
        Designation found = designations.require(id);
        nodes.visible(found.nodeId());
        return found;
    }

    /** The designation for a command: 404, 401 or 403, then 428 or 412, then 409 for a wrong state. */
    Designation take(UUID id, Version expected, DesignationCommand command) {
        Designation found = designations.lock(id);
        nodes.visible(found.nodeId());
        access.require(command.mayBeGivenBy(relations()));
        Version.require(expected, found.version());
        command.next(found.state());
        return found;
    }

    /** The wire names of the commands that the caller may give now. */
    List<String> allowed(Designation designation) {
        return Arrays.stream(DesignationCommand.values())
                .filter(command -> command.startsFrom(designation.state()) && command.mayBeGivenBy(relations()))
                .map(DesignationCommand::wireName)
                .toList();
    }

    private Set<DesignationRelation> relations() {
        Set<DesignationRelation> relations = EnumSet.of(DesignationRelation.PUBLIC);
        if (access.isManager()) {
            relations.add(DesignationRelation.MANAGER);
        }
        if (access.caller().has(Role.TF_MEMBER)) {
            relations.add(DesignationRelation.TASK_FORCE);
        }
        return relations;
    }

    /** Writes the record of a change. */
    Designation record(Designation changed, String command, String reason, Diff diff) {
        changes.record(RESOURCE, changed.id(), changed.version(), command, changed.ruleVersion(), reason, diff);
        return changed;
    }

    /** Tells the world; its row is locked or new. */
    void tell(Designation designation, Function<DesignationFacts, DesignationEvent> event) {
        outbox.append(event.apply(facts(designation)), designations.nextEvent(designation.id()));
    }

    private static DesignationFacts facts(Designation designation) {
        boolean project = designation.nodeKind() == NodeKind.PROJECT;
        Cadence cadence = designation.terms().cadence();
        return new DesignationFacts(
                designation.id(),
                designation.kind().name(),
                designation.year(),
                designation.state().name(),
                designation.nodeId(),
                project ? designation.nodeId() : null,
                designation.code(),
                designation.planCode(),
                designation.title(),
                designation.department(),
                designation.startsOn(),
                designation.terms().endsOn(),
                cadence == null ? null : cadence.name(),
                List.of(new Link(
                        "about",
                        designation.nodeKind().name().toLowerCase(Locale.ROOT),
                        designation.nodeId().toString())),
                new Concerned(List.of(), List.of(designation.department())));
    }
}
