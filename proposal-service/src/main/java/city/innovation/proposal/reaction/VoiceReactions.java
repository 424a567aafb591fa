package city.innovation.proposal.reaction;

import city.innovation.proposal.voice.KnownVoices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Voices are reacted to. */
@ApplicationScoped
class VoiceReactions implements ReactionTarget {

    static final String TYPE = "voice";

    private final KnownVoices voices;

    VoiceReactions(KnownVoices voices) {
        this.voices = voices;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void require(UUID id) {
        voices.require(id);
    }
}
