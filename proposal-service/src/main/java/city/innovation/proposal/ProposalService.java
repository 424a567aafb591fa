package city.innovation.proposal;

import city.innovation.events.proposal.ProposalEvent;
import city.innovation.events.proposal.ProposalFacts;
import city.innovation.events.proposal.ProposalSubmitted;
import city.innovation.events.proposal.ProposalSupplemented;
import city.innovation.events.proposal.ProposalWithdrawn;
import city.innovation.http.Caller;
import city.innovation.kit.http.Version;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What proposers do with their proposals. */
@ApplicationScoped
class ProposalService {

    private final ProposalDesk desk;
    private final ProposalAccess access;
    private final ProposalRules rules;
    private final Proposers proposers;
    private final Clock clock;

    ProposalService(ProposalDesk desk, ProposalAccess access, ProposalRules rules, Proposers proposers, Clock clock) {
        this.desk = desk;
        this.access = access;
        this.rules = rules;
        this.proposers = proposers;
        this.clock = clock;
    }

    /** Begins a proposal, and hands it in if asked to. */
    @Transactional
    Proposal create(NewProposal request) {
        access.requireProposer();
        Caller caller = access.caller();
        rules.requireKind(request.kindOrIdea(), request.content(), caller);
        rules.requireCall(request.kindOrIdea(), request.callId());
        Texts.require(request.content());
        Instant now = clock.instant();
        UUID id = GUID.v7().toUUID();
        Proposal proposal = new Proposal(
                id, request.kindOrIdea(), request.content(), proposers.enter(id, request.kindOrIdea()), now);
        proposal.answers(request.callId());
        proposal.tie(request.links());
        if (request.contributors() != null && !request.contributors().isEmpty()) {
            access.refuseSharesOf(proposal);
            proposal.invite(
                    request.contributors().stream()
                            .map(ShareRequest::contributor)
                            .toList(),
                    caller.subject(),
                    caller.department());
        }
        if (!Boolean.TRUE.equals(request.submit())) {
            return desk.record(proposal, "draft", null, null);
        }
        rules.receive(proposal, now);
        return desk.finish(proposal, ProposalCommand.SUBMIT, null, null, facts -> submitted(facts, proposal));
    }

    /** Begins a proposal that comes of something else, and hands it in; whether the caller may is not asked here. */
    @Transactional
    Proposal propose(FromElsewhere from) {
        Caller caller = access.caller();
        String kind = from.kind() == null ? NewProposal.IDEA : from.kind();
        rules.requireKind(kind, from.content(), caller);
        rules.requireCall(kind, null);
        Texts.require(from.content());
        Instant now = clock.instant();
        UUID id = GUID.v7().toUUID();
        Proposal proposal = new Proposal(id, kind, from.content(), proposers.enter(id, kind, from.author()), now);
        proposal.tie(from.links());
        rules.receive(proposal, now);
        return desk.finish(proposal, ProposalCommand.SUBMIT, null, null, facts -> submitted(facts, proposal));
    }

    @Transactional
    Proposal submit(UUID id, Version expected) {
        Proposal proposal = desk.take(id, expected, ProposalCommand.SUBMIT);
        Snapshot before = Snapshot.of(proposal);
        rules.receive(proposal, clock.instant());
        return desk.finish(proposal, ProposalCommand.SUBMIT, before, null, facts -> submitted(facts, proposal));
    }

    /** Gives what was asked for. */
    @Transactional
    Proposal supplement(UUID id, Version expected, SupplementRequest request) {
        Proposal proposal = desk.take(id, expected, ProposalCommand.SUPPLEMENT);
        Snapshot before = Snapshot.of(proposal);
        ProposalContent content = request.applyTo(proposal.content());
        Texts.require(content);
        proposal.supplement(
                content,
                new Outcome(
                        ProposalCommand.SUPPLEMENT.wireName(), clock.instant(), request.answer(), null, null, null));
        return desk.finish(
                proposal,
                ProposalCommand.SUPPLEMENT,
                before,
                null,
                facts -> new ProposalSupplemented(
                        facts, clock.instant(), ProposalAnnouncements.textDigest(proposal.content())));
    }

    @Transactional
    Proposal withdraw(UUID id, Version expected, String reason) {
        Proposal proposal = desk.take(id, expected, ProposalCommand.WITHDRAW);
        Snapshot before = Snapshot.of(proposal);
        String former = proposal.state().name();
        proposal.apply(
                ProposalCommand.WITHDRAW,
                new Outcome(ProposalCommand.WITHDRAW.wireName(), clock.instant(), reason, null, null, null));
        return desk.finish(
                proposal,
                ProposalCommand.WITHDRAW,
                before,
                reason,
                facts -> new ProposalWithdrawn(facts, clock.instant(), former));
    }

    static ProposalEvent submitted(ProposalFacts facts, Proposal proposal) {
        ProposalContent content = proposal.content();
        return new ProposalSubmitted(
                facts,
                proposal.submittedAt(),
                ProposalAnnouncements.textDigest(content),
                content.category(),
                content.district(),
                content.challenge(),
                proposal.callId(),
                ProposalRules.target(proposal));
    }
}
