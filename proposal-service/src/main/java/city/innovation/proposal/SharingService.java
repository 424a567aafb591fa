package city.innovation.proposal;

import city.innovation.events.proposal.ProposalAdoptionRevoked;
import city.innovation.events.proposal.ProposalShared;
import city.innovation.kit.http.Version;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What happens with a measured proposal: its story is told, or its adoption taken back. */
@ApplicationScoped
class SharingService {

    private final ProposalDesk desk;
    private final Clock clock;
    private final Event<StoryShared> stories;
    private final Event<AdoptionRevoked> revocations;

    SharingService(ProposalDesk desk, Clock clock, Event<StoryShared> stories, Event<AdoptionRevoked> revocations) {
        this.desk = desk;
        this.clock = clock;
        this.stories = stories;
        this.revocations = revocations;
    }

    /** Publishes its story in the case library. */
    @Transactional
    Proposal share(UUID id, Version expected, OutcomeRequests.Share request) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, ProposalCommand.SHARE);
        Snapshot before = Snapshot.of(proposal);
        UUID storyId = GUID.v7().toUUID();
        proposal.apply(
                ProposalCommand.SHARE,
                Outcome.of(ProposalCommand.SHARE, now, null, null, null),
                proposal.implementation().toldIn(storyId));
        stories.fire(story(proposal, storyId, request, now));
        return desk.finish(
                proposal, ProposalCommand.SHARE, before, null, facts -> new ProposalShared(facts, now, storyId));
    }

    /** Takes the adoption back, since an exclusion showed up; its story is no longer shown. */
    @Transactional
    Proposal revoke(UUID id, Version expected, OutcomeRequests.Revoke request) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, ProposalCommand.REVOKE);
        Snapshot before = Snapshot.of(proposal);
        String former = proposal.state().name();
        String ground = request.ground().name();
        proposal.apply(ProposalCommand.REVOKE, Outcome.of(ProposalCommand.REVOKE, now, request.reason(), ground, null));
        revocations.fire(new AdoptionRevoked(id, request.reason()));
        return desk.finish(
                proposal,
                ProposalCommand.REVOKE,
                before,
                request.reason(),
                facts -> new ProposalAdoptionRevoked(facts, now, ground, former));
    }

    private static StoryShared story(Proposal proposal, UUID storyId, OutcomeRequests.Share request, Instant at) {
        ProposalContent content = proposal.content();
        return new StoryShared(
                storyId,
                proposal.id(),
                proposal.number(),
                request.title() == null ? content.title() : request.title(),
                request.before(),
                request.after(),
                request.people(),
                request.budgetWon(),
                request.budgetNote(),
                new StoryShared.Place(
                        content.category(), content.district(), content.responsibleDepartment(), content.challenge()),
                at);
    }
}
