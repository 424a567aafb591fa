package city.innovation.proposal.group;

import city.innovation.http.Caller;
import city.innovation.kit.change.ChangeView;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What happened to groups and what may happen next. */
@ApplicationScoped
class GroupHistory {

    private final Groups groups;
    private final GroupAccess access;
    private final GroupRules rules;
    private final Changes changes;

    GroupHistory(Groups groups, GroupAccess access, GroupRules rules, Changes changes) {
        this.groups = groups;
        this.access = access;
        this.rules = rules;
        this.changes = changes;
    }

    @Transactional
    List<ChangeView> revisions(UUID id) {
        access.require(access.mayKnowPeople(groups.require(id)));
        return changes.of(id);
    }

    @Transactional
    Diff between(UUID id, int from, int to) {
        access.require(access.mayKnowPeople(groups.require(id)));
        return changes.between(id, from, to);
    }

    /** The table's commands, and what is no step of the lifecycle. */
    @Transactional
    GroupActions actions(UUID id) {
        Group group = groups.require(id);
        List<String> actions = new ArrayList<>(access.allowed(group));
        boolean alive = group.state() != GroupState.DISSOLVED;
        boolean runs = alive && access.runs(group);
        boolean looksAfter = alive && access.looksAfter(group);
        addIf(actions, "edit", runs);
        addIf(actions, "apply", mayApply(group));
        addIf(actions, "appoint", looksAfter);
        addIf(actions, "record-meeting", runs);
        addIf(actions, "grant", looksAfter);
        addIf(actions, "note-spending", access.runs(group));
        addIf(actions, "link-proposal", access.runs(group));
        return new GroupActions(group.state(), actions);
    }

    private boolean mayApply(Group group) {
        Caller caller = access.caller();
        return group.recruitsOn(rules.today())
                && GroupAccess.isPerson(caller)
                && (!rules.kind(group).officialsOnly() || GroupAccess.isStaff(caller))
                && !access.relations(group).contains(GroupRelation.MEMBER);
    }

    private static void addIf(List<String> actions, String action, boolean may) {
        if (may) {
            actions.add(action);
        }
    }
}
