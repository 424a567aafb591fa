package city.innovation.proposal;

import city.innovation.events.evaluation.ResultFinalised;
import city.innovation.events.proposal.ProposalAdopted;
import city.innovation.events.proposal.ProposalNotAdopted;
import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Adopts or declines what was before a committee, by its final result. */
@ApplicationScoped
class ReviewResults {

    private static final String VIA_COMMITTEE = "COMMITTEE";
    private static final String VIA_APPEAL = "APPEAL";

    /** Why it was declined where the committee gave no code. */
    private static final String UNSAID = "COMMITTEE_DECISION";

    private final Proposals proposals;
    private final ProposalDesk desk;
    private final ProposalRules rules;
    private final BusinessCalendar calendar;
    private final Clock clock;

    ReviewResults(Proposals proposals, ProposalDesk desk, ProposalRules rules, BusinessCalendar calendar, Clock clock) {
        this.proposals = proposals;
        this.desk = desk;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A result about something else than what is before a committee now has no effect, which is recorded. */
    @Transactional
    void apply(ResultFinalised result) {
        if (result.proposal() == null) {
            return;
        }
        Proposal proposal =
                proposals.findByIdOptional(result.proposal()).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        ProposalCommand command = command(result.outcome());
        if (!command.startsFrom(proposal.state()) || !proposal.trail().review().asksAbout(result.revision())) {
            ignore(proposal, result);
        } else if (command == ProposalCommand.ADOPT_BY_RESULT) {
            adopt(proposal, result);
        } else {
            decline(proposal, result);
        }
    }

    private static ProposalCommand command(String outcome) {
        return switch (outcome) {
            case ResultFinalised.ADOPT -> ProposalCommand.ADOPT_BY_RESULT;
            case ResultFinalised.DECLINE -> ProposalCommand.DECLINE_BY_RESULT;
            default -> throw new IllegalArgumentException("No outcome of a result: " + outcome);
        };
    }

    private void ignore(Proposal proposal, ResultFinalised result) {
        Snapshot before = Snapshot.of(proposal);
        proposal.trail().review(proposal.trail().review().withOneMoreIgnored());
        desk.record(proposal, "result-without-effect", before, result.outcome() + " " + result.programme());
    }

    private void adopt(Proposal proposal, ResultFinalised result) {
        Instant now = clock.instant();
        Snapshot before = Snapshot.of(proposal);
        proposal.judged(
                ProposalCommand.ADOPT_BY_RESULT,
                result.programme(),
                new Outcome(ProposalCommand.ADOPT_BY_RESULT.wireName(), now, null, result.reasonCode(), null, null));
        desk.finish(
                proposal,
                ProposalCommand.ADOPT_BY_RESULT,
                before,
                null,
                facts -> new ProposalAdopted(facts, now, via(proposal), result.programme(), null));
    }

    private void decline(Proposal proposal, ResultFinalised result) {
        Instant now = clock.instant();
        Snapshot before = Snapshot.of(proposal);
        boolean appealed = proposal.trail().review().appealed();
        LocalDate appealUntil = appealed
                ? null
                : calendar.due(CityTime.dateOf(now), rules.terms(proposal).appeal());
        String code = result.reasonCode() == null ? UNSAID : result.reasonCode();
        proposal.judged(
                ProposalCommand.DECLINE_BY_RESULT,
                result.programme(),
                new Outcome(ProposalCommand.DECLINE_BY_RESULT.wireName(), now, null, code, null, appealUntil));
        desk.finish(
                proposal,
                ProposalCommand.DECLINE_BY_RESULT,
                before,
                null,
                facts -> new ProposalNotAdopted(facts, now, via(proposal), code, appealUntil, result.programme()));
    }

    private static String via(Proposal proposal) {
        return proposal.trail().review().appealed() ? VIA_APPEAL : VIA_COMMITTEE;
    }
}
