package city.innovation.proposal.group;

import city.innovation.http.ProblemType;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Memberships for those who may know the people, and each person's own. */
@ApplicationScoped
class MembershipLists {

    private static final Sorting SORTING =
            Sorting.of("m.id", "appliedAt", new SortKey("appliedAt", "m.applied_at", SortKey.Kind.INSTANT));

    private static final Listing<Membership> LISTED =
            Listing.of(Membership.COLUMNS, "group_member m", SORTING, Membership::appliedAt, Membership::id);

    private final Sql sql;
    private final Groups groups;
    private final GroupAccess access;
    private final Memberships memberships;

    MembershipLists(Sql sql, Groups groups, GroupAccess access, Memberships memberships) {
        this.sql = sql;
        this.groups = groups;
        this.access = access;
        this.memberships = memberships;
    }

    @Transactional
    Page<Membership> page(UUID groupId, MembershipState state, Paging paging) {
        access.require(access.mayKnowPeople(groups.require(groupId)));
        Conditions where = new Conditions();
        where.add("m.group_id = ?", groupId);
        where.equal("m.state", state == null ? null : state.name());
        return LISTED.page(sql, Membership::read, where, paging, groupId + "\n" + state);
    }

    /** The caller's own membership; 404 without one. */
    @Transactional
    Membership mine(UUID groupId) {
        access.require(!access.caller().isAnonymous());
        groups.require(groupId);
        return memberships
                .find(groupId, access.caller().subject())
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** A membership, for those who may know the people and for that person; else 404. */
    @Transactional
    Membership one(UUID groupId, UUID id) {
        Group group = groups.require(groupId);
        Membership membership = memberships.require(groupId, id);
        if (!access.mayKnowPeople(group)
                && !membership.subject().equals(access.caller().subject())) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return membership;
    }
}
