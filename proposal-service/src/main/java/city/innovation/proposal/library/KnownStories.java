package city.innovation.proposal.library;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How other features reach stories, for example to attach reactions from elsewhere (target type {@code STORY}). */
@ApplicationScoped
public class KnownStories {

    private final Stories stories;

    KnownStories(Stories stories) {
        this.stories = stories;
    }

    /**
     * The title of a story.
     *
     * @throws Refusal 404 unless it is shown to everybody
     */
    public String requireTitle(UUID id) {
        return stories.findByIdOptional(id)
                .filter(Story::isPublished)
                .map(story -> story.text().title())
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }
}
