package city.innovation.proposal.revisit;

import city.innovation.events.Link;
import city.innovation.kit.http.Version;
import city.innovation.proposal.FromElsewhere;
import city.innovation.proposal.KnownProposal;
import city.innovation.proposal.KnownProposals;
import city.innovation.proposal.voice.KnownVoices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** How departments deal with their themes: a quick change, a proposal, or a reason; and take them up again. */
@ApplicationScoped
class RevisitItemService {

    /** A proposal names so many of the voices that it comes from; all of them name the proposal. */
    private static final int VOICES_NAMED = 20;

    private final RevisitRounds rounds;
    private final RevisitAccess access;
    private final RevisitClosing closing;
    private final Others others;
    private final Clock clock;

    RevisitItemService(RevisitRounds rounds, RevisitAccess access, RevisitClosing closing, Others others, Clock clock) {
        this.rounds = rounds;
        this.access = access;
        this.closing = closing;
        this.others = others;
        this.clock = clock;
    }

    /** The features that a theme leads to. */
    @Singleton
    static class Others {

        private final KnownProposals proposals;
        private final KnownVoices voices;

        Others(KnownProposals proposals, KnownVoices voices) {
            this.proposals = proposals;
            this.voices = voices;
        }
    }

    /** Notes what was changed at once, without a panel. */
    @Transactional
    RevisitItem quickChange(UUID round, UUID id, Version expected, RevisitRequests.QuickChange request) {
        RevisitItem item = take(round, id, expected, RevisitCommand.QUICK_CHANGE);
        return close(
                item,
                RevisitCommand.QUICK_CHANGE,
                new RevisitClosing.Outcome(request.before(), request.after(), null, null));
    }

    /** Makes a proposal of it, by the caller, and ties the theme's voices to it. */
    @Transactional
    RevisitItem propose(UUID round, UUID id, Version expected, RevisitRequests.Propose request) {
        RevisitItem item = take(round, id, expected, RevisitCommand.PROPOSE);
        RevisitCommand.PROPOSE.next(item.state()); // before there is a proposal
        List<UUID> voices = rounds.voices(item.id());
        List<Link> origins = Stream.concat(
                        Stream.of(RevisitClosing.origin(item)),
                        voices.stream().limit(VOICES_NAMED).map(voice -> new Link("origin", "voice", voice.toString())))
                .toList();
        KnownProposal proposal = others.proposals.propose(new FromElsewhere(
                null,
                request.title(),
                request.problem(),
                request.improvement(),
                null,
                null,
                request.category(),
                item.department(),
                origins,
                null));
        return proposed(item, RevisitCommand.PROPOSE, proposal, voices);
    }

    /** Ties it to a proposal that there is; 404 if the caller may not know of that. */
    @Transactional
    RevisitItem linkProposal(UUID round, UUID id, Version expected, UUID proposalId) {
        RevisitItem item = take(round, id, expected, RevisitCommand.LINK_PROPOSAL);
        KnownProposal proposal = others.proposals.require(proposalId);
        return proposed(item, RevisitCommand.LINK_PROPOSAL, proposal, rounds.voices(item.id()));
    }

    @Transactional
    RevisitItem giveReason(UUID round, UUID id, Version expected, String reason) {
        RevisitItem item = take(round, id, expected, RevisitCommand.GIVE_REASON);
        return close(item, RevisitCommand.GIVE_REASON, new RevisitClosing.Outcome(null, null, reason, null));
    }

    /** Takes it up again; who was asked for it before has a duty again. */
    @Transactional
    RevisitItem reopen(UUID round, UUID id, Version expected, RevisitRequests.Reopen request) {
        RevisitItem item = take(round, id, expected, RevisitCommand.REOPEN);
        closing.reopen(item, request, clock.instant());
        return rounds.item(item.roundId(), item.id());
    }

    private RevisitItem proposed(RevisitItem item, RevisitCommand command, KnownProposal proposal, List<UUID> voices) {
        RevisitItem closed = close(item, command, new RevisitClosing.Outcome(null, null, null, proposal.id()));
        others.voices.tie(voices, new Link("proposal", "proposal", proposal.id().toString()));
        return closed;
    }

    private RevisitItem take(UUID round, UUID id, Version expected, RevisitCommand command) {
        RevisitItem item = rounds.item(round, id);
        access.require(command, item);
        Version.require(expected, item.version());
        return item;
    }

    private RevisitItem close(RevisitItem item, RevisitCommand command, RevisitClosing.Outcome outcome) {
        closing.close(item, command, outcome, access.caller().subject(), clock.instant());
        return rounds.item(item.roundId(), item.id());
    }
}
