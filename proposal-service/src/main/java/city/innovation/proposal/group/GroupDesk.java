package city.innovation.proposal.group;

import city.innovation.events.Concerned;
import city.innovation.events.group.GroupEvent;
import city.innovation.events.group.GroupFacts;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.outbox.Outbox;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import city.innovation.proposal.session.EventRoom;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** What every command on a group has in common: on which version; then record and event. */
@ApplicationScoped
class GroupDesk {

    private static final String RESOURCE = "group";

    private static final String NEXT_EVENT = """
            update standing_group set event_sequence = event_sequence + 1 where id = ? returning event_sequence
            """;

    private final Groups groups;
    private final Memberships memberships;
    private final Changes changes;
    private final Outbox outbox;
    private final Sql sql;

    GroupDesk(Groups groups, Memberships memberships, Changes changes, Outbox outbox, Sql sql) {
        this.groups = groups;
        this.memberships = memberships;
        this.changes = changes;
        this.outbox = outbox;
        this.sql = sql;
    }

    /**
     * The group for a change, locked: 404, then 401 or 403, then 428 or 412.
     *
     * @param access refuses who may not
     * @throws Refusal 412 if it changed since the caller saw it
     */
    Group take(UUID id, Version expected, Consumer<Group> access) {
        Group group = groups.lock(id);
        access.accept(group);
        Version.require(expected, group.version());
        return group;
    }

    /** Writes the change of a group and its record. */
    Group record(Group group, String command, GroupSnapshot before, String reason) {
        groups.persist(group);
        groups.flush(); // a version made stale meanwhile fails here, not at commit
        Diff diff = before == null
                ? null
                : Diff.between(before.fields(), GroupSnapshot.of(group).fields());
        changes.record(RESOURCE, group.id(), group.version(), command, group.ruleVersion(), reason, diff);
        return group;
    }

    /**
     * Tells the world; the group's row is locked or new.
     *
     * @param people whom it concerns beside the department; several events, one after the other, tell many
     */
    void tell(Group group, List<String> people, Function<GroupFacts, GroupEvent> event) {
        for (EventRoom.Part part : EventRoom.parts(people)) {
            long sequence =
                    sql.query(NEXT_EVENT, row -> row.getLong(1), group.id()).getFirst();
            outbox.append(event.apply(facts(group, part)), sequence);
        }
    }

    private GroupFacts facts(Group group, EventRoom.Part part) {
        GroupContent content = group.content();
        return new GroupFacts(
                group.id(),
                group.number(),
                group.state().name(),
                group.kind(),
                content.title(),
                content.challenge(),
                content.district(),
                content.department(),
                content.termFrom(),
                content.termTo(),
                content.places(),
                memberships.count(group.id()),
                group.ruleVersion(),
                List.of(),
                part.part(),
                part.parts(),
                new Concerned(part.people(), part.departments(content.department())));
    }
}
