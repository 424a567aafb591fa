package city.innovation.proposal.group;

import city.innovation.events.group.GroupMemberAccepted;
import city.innovation.events.group.GroupMemberApplied;
import city.innovation.events.group.GroupMemberDeclined;
import city.innovation.events.group.GroupMemberLeft;
import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Applications, appointments, and their ends. */
@ApplicationScoped
class MembershipService {

    private final Groups groups;
    private final GroupAccess access;
    private final GroupRules rules;
    private final Memberships memberships;
    private final GroupDesk desk;

    MembershipService(Groups groups, GroupAccess access, GroupRules rules, Memberships memberships, GroupDesk desk) {
        this.groups = groups;
        this.access = access;
        this.rules = rules;
        this.memberships = memberships;
        this.desk = desk;
    }

    /** The membership after an application, and whether that is new. */
    record Applied(Membership membership, boolean isNew) {}

    /** Applies for the caller; who has applied or is a member already changes nothing. */
    @Transactional
    Applied apply(UUID groupId, GroupRequests.Apply request) {
        Caller caller = access.caller();
        access.require(GroupAccess.isPerson(caller));
        Group group = groups.lock(groupId);
        if (rules.kind(group).officialsOnly()) {
            access.require(GroupAccess.isStaff(caller));
        }
        Optional<Membership> former = memberships.find(groupId, caller.subject());
        if (former.isPresent() && holds(former.get())) {
            return new Applied(former.get(), false);
        }
        if (!group.recruitsOn(memberships.today())) {
            throw new Refusal(ProblemType.CONFLICT).detailed("group.apply.closed");
        }
        former.filter(old -> old.state() != MembershipState.MEMBER)
                .ifPresent(old -> MembershipCommand.APPLY.next(old.state()));
        Membership applied = memberships.apply(groupId, caller.subject(), caller.department(), request.motive());
        desk.tell(group, List.of(), facts -> new GroupMemberApplied(facts, memberships.now(), applied.subject()));
        return new Applied(applied, true);
    }

    /** Whether it waits for an answer or holds today. */
    private boolean holds(Membership membership) {
        return membership.state() == MembershipState.APPLIED || isCurrent(membership);
    }

    private boolean isCurrent(Membership membership) {
        return membership.state() == MembershipState.MEMBER
                && !membership.until().isBefore(memberships.today());
    }

    @Transactional
    Membership accept(UUID groupId, UUID id, Version expected) {
        Group group = groups.lock(groupId);
        Membership old = take(group, id, expected, MembershipCommand.ACCEPT);
        requirePlaces(group, 1);
        return joined(
                group,
                memberships.change(
                        old, MembershipCommand.ACCEPT, group.content().termTo(), null));
    }

    /** Makes all of these members, with an application or without; all or none. */
    @Transactional
    List<Membership> appoint(UUID groupId, GroupRequests.Appoint request) {
        Group group = groups.lock(groupId);
        access.require(access.looksAfter(group));
        requireAlive(group);
        LocalDate until = request.until() == null ? group.content().termTo() : request.until();
        requireInTerm(group, until);
        List<String> newcomers = request.subjects().stream()
                .distinct()
                .filter(subject -> memberships.current(groupId, subject).isEmpty())
                .toList();
        requirePlaces(group, newcomers.size());
        List<Membership> appointed = new ArrayList<>();
        for (String subject : newcomers) {
            String command = MembershipCommand.APPOINT.wireName();
            appointed.add(joined(group, memberships.join(groupId, subject, false, until, command)));
        }
        return appointed;
    }

    @Transactional
    Membership extend(UUID groupId, UUID id, Version expected, LocalDate until) {
        Group group = groups.lock(groupId);
        Membership old = take(group, id, expected, MembershipCommand.EXTEND);
        requireAlive(group);
        requireInTerm(group, until);
        if (!isCurrent(old)) {
            requirePlaces(group, 1);
        }
        return joined(group, memberships.change(old, MembershipCommand.EXTEND, until, null));
    }

    /** Ends an application or a membership by a command of the table. */
    @Transactional
    Membership end(UUID groupId, UUID id, Version expected, MembershipCommand command, String reason) {
        Group group = groups.lock(groupId);
        Membership old = take(group, id, expected, command);
        boolean wasMember = old.state() == MembershipState.MEMBER;
        Membership ended = memberships.change(old, command, wasMember ? memberships.today() : null, reason);
        Instant now = memberships.now();
        desk.tell(
                group,
                List.of(ended.subject()),
                facts -> wasMember
                        ? new GroupMemberLeft(facts, now, ended.subject(), command.wireName())
                        : new GroupMemberDeclined(facts, now, ended.subject(), command.wireName()));
        return ended;
    }

    private Membership take(Group group, UUID id, Version expected, MembershipCommand command) {
        Membership membership = memberships.require(group.id(), id);
        if (!access.mayKnowPeople(group)
                && !membership.subject().equals(access.caller().subject())) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        access.require(command.mayBeGivenBy(access.relations(group, membership)));
        Version.require(expected, membership.version());
        command.next(membership.state());
        return membership;
    }

    private Membership joined(Group group, Membership member) {
        desk.tell(
                group,
                List.of(member.subject()),
                facts -> new GroupMemberAccepted(facts, memberships.now(), member.subject(), member.until()));
        return member;
    }

    private void requirePlaces(Group group, int wanted) {
        requireAlive(group);
        int free = group.content().places() - memberships.count(group.id());
        if (wanted > free) {
            throw new Refusal(ProblemType.QUOTA_EXCEEDED, Math.max(0, free)).detailed("group.places.full");
        }
    }

    private static void requireAlive(Group group) {
        if (group.state() == GroupState.DISSOLVED) {
            throw new Refusal(ProblemType.CONFLICT).detailed("group.dissolved");
        }
    }

    private void requireInTerm(Group group, LocalDate until) {
        if (until.isAfter(group.content().termTo()) || until.isBefore(memberships.today())) {
            throw Refusal.of(List.of(
                    Flaw.ofBody("/until", "group.member.term", group.content().termTo())));
        }
    }
}
