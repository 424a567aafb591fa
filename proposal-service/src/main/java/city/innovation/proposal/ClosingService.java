package city.innovation.proposal;

import city.innovation.events.proposal.ProposalClosed;
import city.innovation.events.proposal.ProposalReopened;
import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Ends a proposal without a review, and undoes that. */
@ApplicationScoped
class ClosingService {

    private final ProposalDesk desk;
    private final ProposalRules rules;
    private final RepeatService repeats;
    private final Clock clock;

    ClosingService(ProposalDesk desk, ProposalRules rules, RepeatService repeats, Clock clock) {
        this.desk = desk;
        this.rules = rules;
        this.repeats = repeats;
        this.clock = clock;
    }

    /** For a supplement that was not given only after its day, for a repeat only after the notices. */
    @Transactional
    Proposal close(UUID id, Version expected, Requests.Close request) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, ProposalCommand.CLOSE);
        Snapshot before = Snapshot.of(proposal);
        Outcome asked = proposal.outcome();
        boolean waiting = proposal.state() == ProposalState.SUPPLEMENTING;
        proposal.apply(
                ProposalCommand.CLOSE,
                new Outcome(
                        ProposalCommand.CLOSE.wireName(),
                        now,
                        request.reason(),
                        request.ground().name(),
                        null,
                        null));
        if (request.ground() == ClosingGround.SUPPLEMENT_NOT_GIVEN
                && (!waiting || !CityTime.dateOf(now).isAfter(asked.until()))) {
            throw new Refusal(ProblemType.CONFLICT).detailed("proposal.supplement.not-due");
        }
        if (request.ground() == ClosingGround.THIRD_REPEAT) {
            repeats.requireNoticed(
                    proposal, request.repeats(), rules.handling(proposal).repeatNotices());
        }
        return desk.finish(
                proposal,
                ProposalCommand.CLOSE,
                before,
                request.reason(),
                facts -> new ProposalClosed(facts, now, request.ground().name()));
    }

    /** Undoes a wrong closing; its time to decide begins anew. */
    @Transactional
    Proposal reopen(UUID id, Version expected, String reason) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, ProposalCommand.REOPEN);
        Snapshot before = Snapshot.of(proposal);
        String ground = proposal.outcome() == null ? null : proposal.outcome().code();
        proposal.apply(
                ProposalCommand.REOPEN, new Outcome(ProposalCommand.REOPEN.wireName(), now, reason, null, null, null));
        return desk.finish(
                proposal, ProposalCommand.REOPEN, before, reason, facts -> new ProposalReopened(facts, now, ground));
    }
}
