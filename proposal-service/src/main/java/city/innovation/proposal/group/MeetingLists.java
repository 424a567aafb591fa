package city.innovation.proposal.group;

import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Meetings for the caller's eyes. */
@ApplicationScoped
class MeetingLists {

    private final Groups groups;
    private final GroupAccess access;
    private final Meetings meetings;

    MeetingLists(Groups groups, GroupAccess access, Meetings meetings) {
        this.groups = groups;
        this.access = access;
        this.meetings = meetings;
    }

    @Transactional
    Page<Meeting> page(UUID groupId, Paging paging) {
        Group group = groups.require(groupId);
        Set<GroupRelation> relations = access.relations(group);
        boolean all = access.mayKnowPeople(group);
        return meetings.page(groupId, paging).map(meeting -> shown(meeting, all, relations));
    }

    @Transactional
    Meeting one(UUID groupId, UUID id) {
        Group group = groups.require(groupId);
        return shown(meetings.require(groupId, id), access.mayKnowPeople(group), access.relations(group));
    }

    private static Meeting shown(Meeting meeting, boolean all, Set<GroupRelation> relations) {
        return all ? meeting : meeting.forOthers(relations.contains(GroupRelation.MEMBER));
    }
}
