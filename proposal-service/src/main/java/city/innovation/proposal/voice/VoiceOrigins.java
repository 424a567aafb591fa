package city.innovation.proposal.voice;

import city.innovation.events.Link;
import city.innovation.proposal.OriginSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Voices that proposals come of. */
@ApplicationScoped
class VoiceOrigins implements OriginSource {

    private final Voices voices;
    private final VoiceAccess access;
    private final KnownVoices known;

    VoiceOrigins(Voices voices, VoiceAccess access, KnownVoices known) {
        this.voices = voices;
        this.access = access;
        this.known = known;
    }

    @Override
    public String type() {
        return VoicePaths.RESOURCE;
    }

    @Override
    public boolean knows(UUID id) {
        Voice voice = voices.findById(id);
        return voice != null && !access.relations(voice).isEmpty();
    }

    @Override
    public void tie(UUID id, UUID proposalId) {
        known.tie(List.of(id), new Link("proposal", "proposal", proposalId.toString()));
    }
}
