package city.innovation.tracker.policy;

import city.innovation.events.publication.PolicyClosed;
import city.innovation.events.publication.PolicyFormulated;
import city.innovation.http.ProblemType;
import city.innovation.kit.http.MergePatch;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What departments and managers do with policies. */
@ApplicationScoped
class PolicyService {

    private final PolicyDesk desk;
    private final PolicyRegistration registration;
    private final SessionCounts sessions;
    private final PolicyRevisions revisions;
    private final Tools tools;

    PolicyService(
            PolicyDesk desk,
            PolicyRegistration registration,
            SessionCounts sessions,
            PolicyRevisions revisions,
            Tools tools) {
        this.desk = desk;
        this.registration = registration;
        this.sessions = sessions;
        this.revisions = revisions;
        this.tools = tools;
    }

    /** What every change needs. */
    @Singleton
    static class Tools {

        private final MergePatch mergePatch;
        private final Clock clock;

        Tools(MergePatch mergePatch, Clock clock) {
            this.mergePatch = mergePatch;
            this.clock = clock;
        }
    }

    @Transactional
    Policy get(UUID id) {
        return desk.see(id);
    }

    @Transactional
    Policy register(PolicyContent content) {
        desk.requireWriter(content.department());
        registration.requireSound(content);
        return desk.finish(registration.fresh(content), "register", null, null, null);
    }

    /** Applies a merge patch (RFC 7396) as the next revision. */
    @Transactional
    Policy edit(UUID id, Version expected, JsonNode patch) throws JsonProcessingException {
        Policy policy = desk.write(id, expected);
        return write(policy, tools.mergePatch.apply(policy.content(), patch, PolicyContent.class), "edit");
    }

    /** Lets it say again what it said in a revision, as the next one. */
    @Transactional
    Policy restore(UUID id, Version expected, int revision) {
        Policy policy = desk.write(id, expected);
        return write(policy, revisions.require(id, revision).content(), "restore");
    }

    /** Makes it ordinary, with the reason, which lets it be formulated without sessions; 409 if it is. */
    @Transactional
    Policy lowerImportance(UUID id, Version expected, String reason) {
        Policy policy = desk.manage(id, expected);
        PolicyContent content = policy.content().ordinary();
        if (!content.importance().isBelow(policy.content().importance())) {
            throw new Refusal(ProblemType.CONFLICT).detailed("policy.importance.lowest");
        }
        return write(policy, content, "lower-importance", reason);
    }

    /** Refuses (409) to make it less important, which asks for a reason of those who manage innovation. */
    private Policy write(Policy policy, PolicyContent content, String command) {
        desk.requireWriter(content.department());
        registration.requireSound(content);
        if (content.importance().isBelow(policy.content().importance())) {
            throw new Refusal(ProblemType.CONFLICT).detailed("policy.importance.lower");
        }
        return write(policy, content, command, null);
    }

    private Policy write(Policy policy, PolicyContent content, String command, String reason) {
        Map<String, Object> before = policy.fields();
        policy.write(content, now());
        return desk.finish(policy, command, before, reason, null);
    }

    /** Formulates it; refuses (409) one that lacks the sessions that it needs. */
    @Transactional
    Policy formulate(UUID id, Version expected) {
        Policy policy = desk.take(id, expected, PolicyCommand.FORMULATE);
        Map<String, Object> before = policy.fields();
        PolicyCommand.FORMULATE.next(policy.state());
        int counted = (int) sessions.requireEnough(policy).counted();
        policy.formulate(counted, now());
        return desk.finish(
                policy,
                PolicyCommand.FORMULATE.wireName(),
                before,
                null,
                new PolicyFormulated(policy.facts(), policy.formulatedAt(), counted, policy.ruleVersion()));
    }

    @Transactional
    Policy close(UUID id, Version expected, String reason) {
        Policy policy = desk.take(id, expected, PolicyCommand.CLOSE);
        Map<String, Object> before = policy.fields();
        policy.close(reason, now());
        return desk.finish(
                policy,
                PolicyCommand.CLOSE.wireName(),
                before,
                reason,
                new PolicyClosed(policy.facts(), policy.closedAt()));
    }

    /** The sessions held on it. */
    @Transactional
    SessionCounts.Count sessions(UUID id) {
        return sessions.of(desk.see(id));
    }

    private Instant now() {
        return tools.clock.instant();
    }
}
