package city.innovation.proposal.group;

import city.innovation.events.group.GroupDissolved;
import city.innovation.events.group.GroupFounded;
import city.innovation.events.group.GroupRecruitmentClosed;
import city.innovation.events.group.GroupRecruitmentOpened;
import city.innovation.events.group.GroupRenewed;
import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.http.Version;
import city.innovation.kit.number.Numbers;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Founds groups and leads them on. */
@ApplicationScoped
class GroupService {

    private final GroupDesk desk;
    private final GroupAccess access;
    private final GroupRules rules;
    private final Memberships memberships;
    private final Numbers numbers;

    GroupService(GroupDesk desk, GroupAccess access, GroupRules rules, Memberships memberships, Numbers numbers) {
        this.desk = desk;
        this.access = access;
        this.rules = rules;
        this.memberships = memberships;
        this.numbers = numbers;
    }

    /** Founds a group; an official who founds one leads it. */
    @Transactional
    Group found(NewGroup request) {
        Caller caller = access.caller();
        GroupKinds.Kind kind = rules.requireKind(request.kind());
        LocalDate today = rules.today();
        GroupContent content = request.content(kind, caller.department(), today);
        if (content.department() == null) {
            throw Refusal.of(List.of(Flaw.ofBody("/department", "session.department.missing")));
        }
        boolean looksAfter = access.mayLookAfter(content.department());
        access.require(looksAfter || (kind.selfFounded() && caller.has(Role.OFFICIAL)));
        content.requireSound();
        Instant now = memberships.now();
        Group group = new Group(
                GUID.v7().toUUID(),
                numbers.next("G", today.getYear()),
                kind.code(),
                rules.kindsVersion(),
                content,
                now);
        desk.record(group, "found", null, null);
        if (!looksAfter) {
            memberships.join(group.id(), caller.subject(), true, content.termTo(), "found");
        }
        desk.tell(group, List.of(), facts -> new GroupFounded(facts, now));
        return group;
    }

    /** Changes what it is for; its term changes by renewing alone. */
    @Transactional
    Group edit(UUID id, Version expected, GroupPatch patch) throws JsonProcessingException {
        Group group = desk.take(id, expected, found -> access.require(access.runs(found)));
        GroupContent old = group.content();
        GroupContent content = patch.of(old);
        content.requireSound();
        if (!content.department().equals(old.department())) {
            access.require(access.looksAfter(group) && access.mayLookAfter(content.department()));
        }
        if (group.state() == GroupState.DISSOLVED || !content.termTo().equals(old.termTo())) {
            throw new Refusal(ProblemType.CONFLICT)
                    .detailed(group.state() == GroupState.DISSOLVED ? "group.dissolved" : "group.edit.term");
        }
        requirePlaces(group, content.places());
        GroupSnapshot before = GroupSnapshot.of(group);
        group.write(content);
        return desk.record(group, "edit", before, null);
    }

    /** Gives the content as it shall be, of the content as it is. */
    @FunctionalInterface
    interface GroupPatch {
        GroupContent of(GroupContent current) throws JsonProcessingException;
    }

    private Group take(UUID id, Version expected, GroupCommand command) {
        Group group = desk.take(id, expected, found -> access.require(command.mayBeGivenBy(access.relations(found))));
        command.next(group.state());
        return group;
    }

    @Transactional
    Group recruit(UUID id, Version expected, GroupRequests.Recruit request) {
        Group group = take(id, expected, GroupCommand.RECRUIT);
        GroupSnapshot before = GroupSnapshot.of(group);
        Instant now = memberships.now();
        group.recruit(request.from(), request.to(), request.places(), now);
        if (request.to().isBefore(request.from()) || request.to().isBefore(rules.today())) {
            throw Refusal.of(List.of(Flaw.ofBody("/to", "group.recruit.period")));
        }
        requirePlaces(group, group.content().places());
        desk.record(group, GroupCommand.RECRUIT.wireName(), before, null);
        desk.tell(group, List.of(), facts -> new GroupRecruitmentOpened(facts, now, request.from(), request.to()));
        return group;
    }

    @Transactional
    Group closeRecruitment(UUID id, Version expected) {
        Group group = take(id, expected, GroupCommand.CLOSE_RECRUITMENT);
        GroupSnapshot before = GroupSnapshot.of(group);
        group.closeRecruitment();
        desk.record(group, GroupCommand.CLOSE_RECRUITMENT.wireName(), before, null);
        int applications = memberships.applications(id, group.recruitedAt());
        desk.tell(group, List.of(), facts -> new GroupRecruitmentClosed(facts, memberships.now(), applications));
        return group;
    }

    /** Lets it go on for another term, with its members or without. */
    @Transactional
    Group renew(UUID id, Version expected, GroupRequests.Renew request) {
        Group group = take(id, expected, GroupCommand.RENEW);
        GroupSnapshot before = GroupSnapshot.of(group);
        LocalDate former = group.content().termTo();
        group.renew(request.termTo());
        if (!request.termTo().isAfter(former)) {
            throw Refusal.of(List.of(Flaw.ofBody("/termTo", "group.renew.earlier", former)));
        }
        desk.record(group, GroupCommand.RENEW.wireName(), before, null);
        boolean stay = Boolean.TRUE.equals(request.renewMembers());
        if (stay) {
            memberships.renewAll(id, request.termTo());
        }
        desk.tell(
                group,
                stay ? memberships.people(id) : List.of(),
                facts -> new GroupRenewed(facts, memberships.now(), former));
        return group;
    }

    @Transactional
    Group dissolve(UUID id, Version expected, String reason) {
        Group group = take(id, expected, GroupCommand.DISSOLVE);
        GroupSnapshot before = GroupSnapshot.of(group);
        group.dissolve(reason);
        List<String> people = memberships.people(id);
        desk.record(group, GroupCommand.DISSOLVE.wireName(), before, reason);
        memberships.endAll(id);
        desk.tell(group, people, facts -> new GroupDissolved(facts, memberships.now()));
        return group;
    }

    private void requirePlaces(Group group, int places) {
        int members = memberships.count(group.id());
        if (places < members) {
            throw new Refusal(ProblemType.CONFLICT, members).detailed("group.places.taken");
        }
    }
}
