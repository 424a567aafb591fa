package city.innovation.tracker.policy;

import city.innovation.events.publication.PublicationEvent;
import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.outbox.Outbox;
import city.innovation.kit.problem.Refusal;
import city.innovation.tracker.organisation.Standing;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who may write and lead on a policy, and what every change of one has in common. */
@ApplicationScoped
class PolicyDesk {

    static final String RESOURCE = "policy";

    private final Repository policies;
    private final PolicyRevisions revisions;
    private final Standing standing;
    private final Changes changes;
    private final Outbox outbox;

    PolicyDesk(Repository policies, PolicyRevisions revisions, Standing standing, Changes changes, Outbox outbox) {
        this.policies = policies;
        this.revisions = revisions;
        this.standing = standing;
        this.changes = changes;
        this.outbox = outbox;
    }

    /** The rows. */
    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<Policy, UUID> {}

    /** The policy; 404 if there is none. */
    Policy see(UUID id) {
        return policies.findByIdOptional(id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** The policy for a command: 404, 403, then 428 or 412. The state is checked by the aggregate. */
    Policy take(UUID id, Version expected, PolicyCommand command) {
        Policy policy = see(id);
        standing.require(command.mayBeGivenBy(relations(policy)));
        Version.require(expected, policy.version());
        return policy;
    }

    /** The policy to write: 404, 403, then 428 or 412. */
    Policy write(UUID id, Version expected) {
        Policy policy = see(id);
        requireWriter(policy.content().department());
        Version.require(expected, policy.version());
        return policy;
    }

    /** The policy for a change by who manages innovation alone: 404, 401 or 403, then 428 or 412. */
    Policy manage(UUID id, Version expected) {
        Policy policy = see(id);
        standing.require(standing.manages());
        Version.require(expected, policy.version());
        return policy;
    }

    /** Refuses (401, 403) whoever neither serves in nor heads the department, nor manages innovation. */
    void requireWriter(String department) {
        standing.require(mayWrite(department));
    }

    boolean mayWrite(String department) {
        return standing.manages()
                || (!standing.audits() && (standing.servesIn(department) || standing.leads(department)));
    }

    Set<PolicyRelation> relations(Policy policy) {
        Set<PolicyRelation> relations = EnumSet.noneOf(PolicyRelation.class);
        if (standing.leads(policy.content().department())) {
            relations.add(PolicyRelation.OWNER);
        }
        if (standing.manages()) {
            relations.add(PolicyRelation.MANAGER);
        }
        return relations;
    }

    /**
     * Finishes a change: the row, its revision where what it says changed, its record, its event.
     *
     * @param before the fields before it; null for a new one
     * @param event what the world is told, or null
     */
    Policy finish(Policy policy, String command, Map<String, Object> before, String reason, PublicationEvent event) {
        long sequence = event == null ? 0 : policy.nextEvent();
        policies.persistAndFlush(policy);
        revisions.keep(policy, standing.caller().subject());
        Diff diff = before == null ? null : Diff.between(before, policy.fields());
        changes.record(RESOURCE, policy.id(), policy.version(), command, policy.ruleVersion(), reason, diff);
        if (event != null) {
            outbox.append(event, sequence);
        }
        return policy;
    }
}
