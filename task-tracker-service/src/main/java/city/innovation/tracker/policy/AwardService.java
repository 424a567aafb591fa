package city.innovation.tracker.policy;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.MergePatch;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.tracker.organisation.Standing;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.uuid.alt.GUID;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records what others awarded the city; innovation managers do. */
@ApplicationScoped
class AwardService {

    private static final String RESOURCE = "policy-award";

    private final Repositories rows;
    private final Standing standing;
    private final Changes changes;
    private final MergePatch mergePatch;
    private final Clock clock;

    AwardService(Repositories rows, Standing standing, Changes changes, MergePatch mergePatch, Clock clock) {
        this.rows = rows;
        this.standing = standing;
        this.changes = changes;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    /** Awards, and the policies that they are for. */
    @ApplicationScoped
    static class Repositories implements PanacheRepositoryBase<Award, UUID> {

        private final PolicyDesk.Repository policies;

        Repositories(PolicyDesk.Repository policies) {
            this.policies = policies;
        }

        boolean isPolicy(UUID id) {
            return policies.findById(id) != null;
        }
    }

    @Transactional
    Award get(UUID id) {
        return rows.findByIdOptional(id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    @Transactional
    Award record(AwardContent content) {
        standing.require(standing.manages());
        requireSound(content);
        return store(new Award(GUID.v7().toUUID(), content, clock.instant()), "record", null);
    }

    /** Applies a merge patch (RFC 7396). */
    @Transactional
    Award edit(UUID id, Version expected, JsonNode patch) throws JsonProcessingException {
        Award award = get(id);
        standing.require(standing.manages());
        Version.require(expected, award.version());
        Map<String, Object> before = award.fields();
        AwardContent content = mergePatch.apply(award.content(), patch, AwardContent.class);
        requireSound(content);
        award.write(content);
        return store(award, "edit", before);
    }

    private Award store(Award award, String command, Map<String, Object> before) {
        rows.persistAndFlush(award);
        Diff diff = before == null ? null : Diff.between(before, award.fields());
        changes.record(RESOURCE, award.id(), award.version(), command, null, null, diff);
        return award;
    }

    private void requireSound(AwardContent content) {
        if (content.policyId() != null && !rows.isPolicy(content.policyId())) {
            throw Refusal.of(List.of(Flaw.ofBody("/policyId", "policy.unknown")));
        }
    }
}
