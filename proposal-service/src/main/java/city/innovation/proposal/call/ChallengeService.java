package city.innovation.proposal.call;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.MergePatch;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.uuid.alt.GUID;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What innovation managers do with challenges. */
@ApplicationScoped
class ChallengeService {

    private static final String RESOURCE = "challenge";

    private final Repository challenges;
    private final CallAccess access;
    private final Changes changes;
    private final MergePatch mergePatch;

    ChallengeService(Repository challenges, CallAccess access, Changes changes, MergePatch mergePatch) {
        this.challenges = challenges;
        this.access = access;
        this.changes = changes;
        this.mergePatch = mergePatch;
    }

    /** The rows. */
    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<Challenge, UUID> {

        Challenge require(String code) {
            return find("code", code).firstResultOptional().orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        }
    }

    @Transactional
    Challenge get(String code) {
        return challenges.require(code);
    }

    /** Defines one; a code that is taken answers 409. */
    @Transactional
    Challenge define(NewChallenge request) {
        access.requireManager();
        requireSound(request.content());
        if (challenges.count("code", request.code()) > 0) {
            throw new Refusal(ProblemType.CONFLICT).detailed("challenge.code.taken");
        }
        return store(new Challenge(GUID.v7().toUUID(), request.code(), request.content()), "define", null);
    }

    /** Applies a merge patch (RFC 7396); its code stays. */
    @Transactional
    Challenge edit(String code, Version expected, JsonNode patch) throws JsonProcessingException {
        Challenge challenge = challenges.require(code);
        access.requireManager();
        Version.require(expected, challenge.version());
        ChallengeContent content = mergePatch.apply(challenge.content(), patch, ChallengeContent.class);
        requireSound(content);
        Map<String, Object> before = challenge.fields();
        challenge.write(content);
        return store(challenge, "edit", before);
    }

    private Challenge store(Challenge challenge, String command, Map<String, Object> before) {
        challenges.persistAndFlush(challenge);
        Diff diff = before == null ? null : Diff.between(before, challenge.fields());
        changes.record(RESOURCE, challenge.id(), challenge.version(), command, null, null, diff);
        return challenge;
    }

    private static void requireSound(ChallengeContent content) {
        if (content.validTo() != null && content.validTo().isBefore(content.validFrom())) {
            throw Refusal.of(List.of(Flaw.ofBody("/validTo", "challenge.period")));
        }
    }
}
