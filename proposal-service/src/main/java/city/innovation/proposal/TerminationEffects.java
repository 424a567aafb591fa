package city.innovation.proposal;

import city.innovation.events.plan.TerminationDecided;
import city.innovation.events.proposal.ProposalAdopted;
import city.innovation.events.proposal.ProposalNotAdopted;
import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the decision on work that a proposal wanted to end means for the proposal: it is declined when the work goes on,
 * else adopted, where it was not yet, and complete.
 */
@ApplicationScoped
class TerminationEffects {

    private static final String VIA = "TERMINATION_REVIEW";

    private final Proposals proposals;
    private final ProposalDesk desk;
    private final CompletionService completions;
    private final Judgement judgement;
    private final LateEvents late;

    TerminationEffects(
            Proposals proposals,
            ProposalDesk desk,
            CompletionService completions,
            Judgement judgement,
            LateEvents late) {
        this.proposals = proposals;
        this.desk = desk;
        this.completions = completions;
        this.judgement = judgement;
        this.late = late;
    }

    /** What the rules say of a decision. */
    @ApplicationScoped
    static class Judgement {

        private final ProposalRules rules;
        private final OutcomeRules outcomes;
        private final BusinessCalendar calendar;

        Judgement(ProposalRules rules, OutcomeRules outcomes, BusinessCalendar calendar) {
            this.rules = rules;
            this.outcomes = outcomes;
            this.calendar = calendar;
        }

        LocalDate appealUntil(Proposal proposal, Instant declinedAt) {
            return calendar.due(
                    CityTime.dateOf(declinedAt), rules.terms(proposal).appeal());
        }

        Completion completion(Proposal proposal, TerminationDecided event) {
            LocalDate endsOn = event.endsOn() == null ? CityTime.dateOf(event.decidedAt()) : event.endsOn();
            return outcomes.completion(proposal, event.decidedAt(), endsOn, null, List.of());
        }
    }

    void decided(TerminationDecided event) {
        for (UUID id : event.review().proposals()) {
            Proposal proposal = proposals.findById(id, LockModeType.PESSIMISTIC_WRITE);
            if (proposal != null) {
                decided(proposal, event);
            }
        }
    }

    private void decided(Proposal proposal, TerminationDecided event) {
        ProposalState state = proposal.state();
        boolean open = ProposalCommand.ADOPT_BY_TERMINATION.startsFrom(state);
        boolean ends = !event.outcome().equals(TerminationDecided.CONTINUED);
        if (!proposal.kind().equals("TERMINATION")) {
            late.note(proposal, event.type());
        } else if (open && !ends) {
            decline(proposal, event);
        } else if (ends && (open || ProposalCommand.COMPLETE_BY_TERMINATION.startsFrom(state))) {
            if (open) {
                adopt(proposal, event.decidedAt());
            }
            completions.finish(
                    proposal,
                    ProposalCommand.COMPLETE_BY_TERMINATION,
                    judgement.completion(proposal, event),
                    figures(event));
        } else {
            late.note(proposal, event.type());
        }
    }

    private void adopt(Proposal proposal, Instant at) {
        ProposalCommand command = ProposalCommand.ADOPT_BY_TERMINATION;
        Snapshot before = Snapshot.of(proposal);
        proposal.apply(command, Outcome.of(command, at, null, null, null));
        desk.finish(proposal, command, before, null, facts -> new ProposalAdopted(facts, at, VIA, null, null));
    }

    private void decline(Proposal proposal, TerminationDecided event) {
        ProposalCommand command = ProposalCommand.DECLINE_BY_TERMINATION;
        Instant at = event.decidedAt();
        Snapshot before = Snapshot.of(proposal);
        LocalDate appealUntil = judgement.appealUntil(proposal, at);
        proposal.apply(command, Outcome.of(command, at, null, event.outcome(), appealUntil));
        desk.finish(
                proposal,
                command,
                before,
                null,
                facts -> new ProposalNotAdopted(facts, at, VIA, event.outcome(), appealUntil, null));
    }

    private static EffectFigures figures(TerminationDecided event) {
        return new EffectFigures(
                null,
                event.savedWon() == null
                        ? List.of()
                        : List.of(new CostSaving(
                                CostClass.of(event.costClass(), CostClass.RUNNING), event.savedWon(), 0L)),
                event.savedHours(),
                null,
                null,
                null,
                false);
    }
}
