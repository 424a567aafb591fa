package city.innovation.proposal.voice;

import city.innovation.events.Link;
import city.innovation.http.Caller;
import city.innovation.kit.http.MergePatch;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.proposal.FromElsewhere;
import city.innovation.proposal.KnownProposal;
import city.innovation.proposal.KnownProposals;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Files a voice, and makes a proposal of it; neither is a step of its lifecycle. */
@ApplicationScoped
class VoiceFilingService {

    private final Voices voices;
    private final VoiceDesk desk;
    private final VoiceAccess access;
    private final VoiceService.Checks checks;
    private final Elsewhere elsewhere;

    VoiceFilingService(
            Voices voices, VoiceDesk desk, VoiceAccess access, VoiceService.Checks checks, Elsewhere elsewhere) {
        this.voices = voices;
        this.desk = desk;
        this.access = access;
        this.checks = checks;
        this.elsewhere = elsewhere;
    }

    /** What others do for it. */
    @Singleton
    static class Elsewhere {

        private final MergePatch mergePatch;
        private final KnownProposals proposals;

        Elsewhere(MergePatch mergePatch, KnownProposals proposals) {
            this.mergePatch = mergePatch;
            this.proposals = proposals;
        }
    }

    /** Applies a merge patch (RFC 7396) to how it is filed. */
    @Transactional
    Voice classify(UUID id, Version expected, JsonNode patch) throws JsonProcessingException {
        Voice voice = voices.require(id);
        access.require(access.mayClassify(access.relations(voice)));
        Version.require(expected, voice.version());
        VoiceClassification former = voice.classification();
        VoiceClassification filed = elsewhere.mergePatch.apply(former, patch, VoiceClassification.class);
        boolean stays = filed.channel().equals(former.channel())
                && Objects.equals(filed.socialChannel(), former.socialChannel());
        boolean same = Objects.equals(filed.challenge(), former.challenge());
        List<Flaw> flaws = stays ? checks.challenge(same ? null : filed.challenge()) : checks.flaws(filed);
        if (!flaws.isEmpty()) {
            throw Refusal.of(flaws);
        }
        VoiceSnapshot before = VoiceSnapshot.of(voice);
        voice.classify(filed);
        return desk.record(voice, "classify", before, null);
    }

    /** Makes a proposal of it, with links both ways. */
    @Transactional
    Voice propose(UUID id, Version expected, VoiceRequests.Propose request) {
        Voice voice = voices.require(id);
        Set<VoiceRelation> relations = access.relations(voice);
        access.require(access.mayPropose(relations));
        Version.require(expected, voice.version());
        VoiceSnapshot before = VoiceSnapshot.of(voice);
        KnownProposal proposal = elsewhere.proposals.propose(of(voice, request));
        voice.tie(new Link("proposal", "proposal", proposal.id().toString()));
        return desk.record(voice, "propose", before, null);
    }

    private FromElsewhere of(Voice voice, VoiceRequests.Propose request) {
        Caller caller = access.caller();
        boolean speaker = Boolean.TRUE.equals(request.speakerProposes())
                && voice.author() != null
                && !voice.author().equals(caller.subject());
        return new FromElsewhere(
                request.kind(),
                orElse(request.title(), voice.title()),
                orElse(request.problem(), voice.text()),
                request.improvement(),
                voice.classification().district(),
                voice.classification().challenge(),
                request.category(),
                orElse(request.responsibleDepartment(), voice.department()),
                List.of(new Link("origin", VoicePaths.RESOURCE, voice.id().toString())),
                speaker ? voice.author() : null);
    }

    private static String orElse(String given, String own) {
        return given == null || given.isBlank() ? own : given;
    }
}
