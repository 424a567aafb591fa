package city.innovation.proposal.group;

import city.innovation.http.ProblemType;
import city.innovation.kit.http.Cursor;
import city.innovation.kit.http.Keyset;
import city.innovation.kit.http.Limit;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Memberships for those who may know the people, and each person's own. */
@ApplicationScoped
class MembershipLists {

    private static final Sorting SORTING =
            Sorting.of("m.id", "appliedAt", new SortKey("appliedAt", "m.applied_at", SortKey.Kind.INSTANT));

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
    Page<Membership> page(UUID groupId, MembershipState state, Cursor cursor, Limit limit) {
        access.require(access.mayKnowPeople(groups.require(groupId)));
        Keyset keyset = SORTING.keyset(null, cursor, groupId + "\n" + state);
        Conditions where = new Conditions();
        where.add("m.group_id = ?", groupId);
        where.equal("m.state", state == null ? null : state.name());
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.addAll(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        List<Membership> found = sql.query(
                "select %s from group_member m where %s and %s %s limit ?"
                        .formatted(Membership.COLUMNS, where.sql(), keyset.predicate(), keyset.orderBy()),
                Membership::read,
                parameters.toArray());
        return keyset.page(found, limit, Membership::appliedAt, Membership::id);
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
