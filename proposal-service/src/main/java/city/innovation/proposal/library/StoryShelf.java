package city.innovation.proposal.library;

import city.innovation.kit.time.CityTime;
import city.innovation.proposal.AdoptionRevoked;
import city.innovation.proposal.StoryShared;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Puts the stories of proposals into the library and takes them out, in the transaction that says so. */
@ApplicationScoped
class StoryShelf {

    private final Stories stories;
    private final StoryService service;

    StoryShelf(Stories stories, StoryService service) {
        this.stories = stories;
        this.service = service;
    }

    void shared(@Observes StoryShared shared) {
        StoryShared.Place place = shared.place();
        StoryText text = new StoryText(
                shared.title(),
                shared.before(),
                shared.after(),
                shared.people(),
                shared.budgetWon(),
                shared.budgetNote(),
                place.category(),
                place.district(),
                place.department(),
                place.challenge(),
                CityTime.dateOf(shared.at()).getYear());
        service.record(Story.of(shared, text), "share", null, null);
    }

    void revoked(@Observes AdoptionRevoked revoked) {
        stories.ofProposal(revoked.proposalId()).ifPresent(story -> {
            Map<String, Object> before = story.fields();
            story.withdraw();
            service.record(story, "withdraw", before, revoked.reason());
        });
    }
}
