package city.innovation.proposal.voice;

import city.innovation.proposal.reaction.ReactionTarget;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Voices are reacted to. */
@ApplicationScoped
class VoiceReactions implements ReactionTarget {

    private final Voices voices;

    VoiceReactions(Voices voices) {
        this.voices = voices;
    }

    @Override
    public String type() {
        return VoicePaths.RESOURCE;
    }

    @Override
    public void require(UUID id) {
        voices.require(id);
    }
}
