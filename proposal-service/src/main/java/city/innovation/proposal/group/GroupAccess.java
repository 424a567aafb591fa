package city.innovation.proposal.group;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.access.Acting;
import city.innovation.kit.department.OwnDepartments;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a caller may do with groups; groups are public, their members are not. Denies by default. */
@ApplicationScoped
class GroupAccess {

    /** Roles that work for the city. */
    private static final Set<Role> STAFF =
            EnumSet.complementOf(EnumSet.of(Role.CITIZEN, Role.EVALUATOR, Role.SYSTEM, Role.OPERATOR));

    /** Roles of people who take part. An auditor changes nothing, an evaluator scores alone. */
    private static final Set<Role> PEOPLE =
            EnumSet.complementOf(EnumSet.of(Role.EVALUATOR, Role.SYSTEM, Role.OPERATOR, Role.AUDITOR));

    /** Those who may learn who the members are. */
    private static final Set<GroupRelation> INSIDERS =
            EnumSet.of(GroupRelation.LEADER, GroupRelation.ORGANISER, GroupRelation.MANAGER, GroupRelation.AUDITOR);

    private static final Set<GroupRelation> RUNNING =
            EnumSet.of(GroupRelation.LEADER, GroupRelation.ORGANISER, GroupRelation.MANAGER);

    private final Acting acting;
    private final Memberships memberships;
    private final OwnDepartments own;

    GroupAccess(Acting acting, Memberships memberships, OwnDepartments own) {
        this.acting = acting;
        this.own = own;
        this.memberships = memberships;
    }

    Caller caller() {
        return acting.caller();
    }

    Set<GroupRelation> relations(Group group) {
        Caller caller = caller();
        Set<GroupRelation> relations = EnumSet.of(GroupRelation.PUBLIC);
        if (caller.isAnonymous()) {
            return relations;
        }
        addIf(relations, caller.has(Role.AUDITOR), GroupRelation.AUDITOR);
        addIf(relations, caller.has(Role.INNOVATION_MANAGER), GroupRelation.MANAGER);
        addIf(relations, own.leads(group.content().department()), GroupRelation.ORGANISER);
        memberships.current(group.id(), caller.subject()).ifPresent(member -> {
            relations.add(GroupRelation.MEMBER);
            addIf(relations, member.leader(), GroupRelation.LEADER);
        });
        return relations;
    }

    Set<GroupRelation> relations(Group group, Membership membership) {
        Set<GroupRelation> relations = relations(group);
        addIf(relations, caller().subject().equals(membership.subject()), GroupRelation.PERSON);
        return relations;
    }

    /** Whether the caller leads it or looks after it. */
    boolean runs(Group group) {
        return relations(group).stream().anyMatch(RUNNING::contains);
    }

    /** Whether the caller looks after it for the city. */
    boolean looksAfter(Group group) {
        return mayLookAfter(group.content().department());
    }

    boolean mayLookAfter(String department) {
        return caller().has(Role.INNOVATION_MANAGER) || own.leads(department);
    }

    /** Whether the caller may learn who the members are. */
    boolean mayKnowPeople(Group group) {
        return relations(group).stream().anyMatch(INSIDERS::contains);
    }

    static boolean isStaff(Caller caller) {
        return caller.roles().stream().anyMatch(STAFF::contains);
    }

    static boolean isPerson(Caller caller) {
        return caller.roles().stream().anyMatch(PEOPLE::contains);
    }

    void require(boolean may) {
        if (!may) {
            throw new Refusal(caller().isAnonymous() ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN);
        }
    }

    /** The wire names of the commands that the caller may give now. */
    List<String> allowed(Group group) {
        Set<GroupRelation> relations = relations(group);
        return Arrays.stream(GroupCommand.values())
                .filter(command -> command.startsFrom(group.state()))
                .filter(command -> command.mayBeGivenBy(relations))
                .map(Command::wireName)
                .toList();
    }

    private static void addIf(Set<GroupRelation> relations, boolean holds, GroupRelation relation) {
        if (holds) {
            relations.add(relation);
        }
    }
}
