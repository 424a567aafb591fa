package city.innovation.proposal.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Groups as everybody may see them. */
@ApplicationScoped
class GroupViews {

    private final Groups groups;
    private final Memberships memberships;

    GroupViews(Groups groups, Memberships memberships) {
        this.groups = groups;
        this.memberships = memberships;
    }

    GroupView of(UUID id) {
        return of(groups.require(id));
    }

    GroupView of(Group group) {
        return GroupView.of(group, memberships.count(group.id()));
    }
}
