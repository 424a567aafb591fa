package city.innovation.tracker.policy;

import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.lifecycle.Command;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a policy said before, and what the caller may do with it. */
@ApplicationScoped
class PolicyReading {

    private final PolicyDesk desk;
    private final PolicyRevisions revisions;

    PolicyReading(PolicyDesk desk, PolicyRevisions revisions) {
        this.desk = desk;
        this.revisions = revisions;
    }

    @Transactional
    PolicyView.Actions actions(UUID id) {
        Policy policy = desk.see(id);
        Set<PolicyRelation> relations = desk.relations(policy);
        List<String> actions = Arrays.stream(PolicyCommand.values())
                .filter(command -> command.startsFrom(policy.state()) && command.mayBeGivenBy(relations))
                .map(Command::wireName)
                .toList();
        return new PolicyView.Actions(policy.state(), actions);
    }

    @Transactional
    Page<PolicyRevisions.Revision> revisions(UUID id, Paging paging) {
        return revisions.page(desk.see(id).id(), paging);
    }

    @Transactional
    PolicyRevisions.Revision revision(UUID id, int revision) {
        return revisions.require(id, revision);
    }

    /**
     * What changed.
     *
     * @param from null for the revision before the other
     * @param to null for the one that holds
     */
    @Transactional
    PolicyRevisions.Compared compare(UUID id, Integer from, Integer to) {
        int later = to == null ? desk.see(id).revision() : to;
        return revisions.compare(id, from == null ? Math.max(1, later - 1) : from, later);
    }
}
