package city.innovation.proposal.reaction;

import city.innovation.proposal.library.KnownStories;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Stories of the case library are reacted to. */
@ApplicationScoped
class StoryReactions implements ReactionTarget {

    static final String TYPE = "story";

    private final KnownStories stories;

    StoryReactions(KnownStories stories) {
        this.stories = stories;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void require(UUID id) {
        stories.requireTitle(id);
    }
}
