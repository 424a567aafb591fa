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
    private final Admission admission;
    private final Proposers proposers;
    private final Clock clock;

    ProposalService(ProposalDesk desk, ProposalAccess access, Admission admission, Proposers proposers, Clock clock) {
        this.desk = desk;
        this.access = access;
        this.admission = admission;
        this.proposers = proposers;
        this.clock = clock;
    }

    /** Begins a proposal, and hands it in if asked to. */
    @Transactional
    Proposal create(NewProposal request) {
        access.requireProposer();
        Caller caller = access.caller();
        Instant now = clock.instant();
        admission.require(request, now);
        UUID id = GUID.v7().toUUID();
        Proposal proposal = new Proposal(
                id, request.kindOrIdea(), request.content(), proposers.enter(id, request.kindOrIdea()), now);
        proposal.trail().answers(request.callId());
        proposal.trail().tie(request.links());
        if (request.contributors() != null && !request.contributors().isEmpty()) {
            access.refuseSharesOf(proposal);
            proposal.sharing()
                    .invite(
                            request.contributors().stream()
                                    .map(ShareRequest::contributor)
                                    .toList(),
                            caller.subject(),
                            caller.department());
        }
        if (!Boolean.TRUE.equals(request.submit())) {
            return desk.record(proposal, "draft", null, null);
        }
        admission.receive(proposal, now);
        admission.tie(proposal);
        return desk.finish(proposal, ProposalCommand.SUBMIT, null, null, facts -> submitted(facts, proposal));
    }

    /** Begins a proposal that comes of something else, and hands it in; whether the caller may is not asked here. */
    @Transactional
    Proposal propose(FromElsewhere from) {
        String kind = from.kind() == null ? NewProposal.IDEA : from.kind();
        Instant now = clock.instant();
        admission.require(kind, from.content(), now);
        admission.requireCall(kind, null);
        UUID id = GUID.v7().toUUID();
        Proposal proposal = new Proposal(id, kind, from.content(), proposers.enter(id, kind, from.author()), now);
        proposal.trail().tie(from.links());
        admission.receive(proposal, now);
        return desk.finish(proposal, ProposalCommand.SUBMIT, null, null, facts -> submitted(facts, proposal));
    }

    /** Hands a draft in, which must be what the rules of the day ask for. */
    @Transactional
    Proposal submit(UUID id, Version expected) {
        Proposal proposal = desk.take(id, expected, ProposalCommand.SUBMIT);
        ProposalCommand.SUBMIT.next(proposal.state());
        Snapshot before = Snapshot.of(proposal);
        Instant now = clock.instant();
        admission.require(proposal.kind(), proposal.content(), now);
        admission.receive(proposal, now);
        admission.tie(proposal);
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

    /** Where a hidden proposal belongs is hidden as its texts are. */
    static ProposalEvent submitted(ProposalFacts facts, Proposal proposal) {
        ProposalContent content = proposal.content();
        boolean shown = !content.hidden();
        return new ProposalSubmitted(
                facts,
                proposal.submittedAt(),
                ProposalAnnouncements.textDigest(content),
                shown ? content.category() : null,
                shown ? content.district() : null,
                shown ? content.challenge() : null,
                proposal.trail().callId(),
                ProposalRules.target(proposal));
    }
}
