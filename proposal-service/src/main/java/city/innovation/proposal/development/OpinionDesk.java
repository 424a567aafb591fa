package city.innovation.proposal.development;

import city.innovation.events.proposal.ProposalOpinionClosed;
import city.innovation.events.proposal.ProposalOpinionRequested;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.duty.DutyView;
import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import city.innovation.proposal.DecisionClock;
import city.innovation.proposal.ProposalHerald;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What every step of an opinion has in common: it is written, told, and moves the clocks. */
@ApplicationScoped
class OpinionDesk {

    private static final String KIND = "opinion";

    private final Opinions opinions;
    private final ProposalHerald herald;
    private final DecisionClock decision;
    private final BusinessCalendar calendar;
    private final Changes changes;

    OpinionDesk(
            Opinions opinions,
            ProposalHerald herald,
            DecisionClock decision,
            BusinessCalendar calendar,
            Changes changes) {
        this.opinions = opinions;
        this.herald = herald;
        this.decision = decision;
        this.calendar = calendar;
        this.changes = changes;
    }

    /** Tells the proposer, then opens the duty of who is asked. */
    void ask(Opinion opinion, Term term) {
        UUID proposalId = opinion.proposalId();
        LocalDate due = calendar.due(CityTime.dateOf(opinion.requestedAt()), term);
        herald.hold(proposalId);
        herald.tell(
                proposalId,
                "request-opinion",
                null,
                facts -> new ProposalOpinionRequested(
                        facts,
                        opinion.requestedAt(),
                        opinion.id(),
                        opinion.askedDepartment(),
                        opinion.askedSubject(),
                        due));
        DutyView duty = decision.awaitOpinion(proposalId, opinion.asked());
        opinion.awaited(duty.id(), duty.dueOn());
        opinions.persist(opinion);
        opinions.flush();
        changes.record(KIND, opinion.id(), opinion.version(), "request-opinion", duty.ruleVersion(), null, null);
    }

    /** Ends it, and lets the time to decide run on. */
    void end(Opinion opinion, Map<String, Object> before, String by, String reason) {
        UUID proposalId = opinion.proposalId();
        herald.hold(proposalId);
        close(opinion, before, by, reason);
        herald.tell(
                proposalId,
                by,
                reason,
                facts -> new ProposalOpinionClosed(
                        facts,
                        opinion.endedAt(),
                        opinion.id(),
                        opinion.state().name(),
                        opinion.verdict() == null ? null : opinion.verdict().name()));
    }

    /** The same where what leads to it tells the world already. */
    void close(Opinion opinion, Map<String, Object> before, String by, String reason) {
        opinions.flush(); // a version made stale meanwhile fails here
        changes.record(KIND, opinion.id(), opinion.version(), by, null, reason, Diff.between(before, opinion.fields()));
        decision.endOpinion(opinion.proposalId(), opinion.dutyId(), by);
    }
}
