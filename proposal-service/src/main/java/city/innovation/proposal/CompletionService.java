package city.innovation.proposal;

import city.innovation.events.proposal.ProposalAbandoned;
import city.innovation.events.proposal.ProposalImplemented;
import city.innovation.http.ProblemType;
import city.innovation.kit.access.Acting;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** How carrying a proposal out ends: it is done, or given up. */
@ApplicationScoped
class CompletionService {

    /** How far ahead an effect may begin. */
    private static final int YEARS_AHEAD = 1;

    private final ProposalDesk desk;
    private final OutcomeRules rules;
    private final Acting acting;
    private final Clock clock;

    CompletionService(ProposalDesk desk, OutcomeRules rules, Acting acting, Clock clock) {
        this.desk = desk;
        this.rules = rules;
        this.acting = acting;
        this.clock = clock;
    }

    @Transactional
    Proposal complete(UUID id, Version expected, ImplementationRequests.Complete request) {
        Proposal proposal = desk.take(id, expected, ProposalCommand.COMPLETE);
        ProposalCommand.COMPLETE.next(proposal.state());
        LocalDate today = CityTime.dateOf(clock.instant());
        rules.requireSound(request.effectOrUnknown(), today);
        if (request.firstEffectOn().isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new Refusal(ProblemType.CONFLICT).detailed("proposal.effect.far");
        }
        Completion completion = rules.completion(
                proposal,
                clock.instant(),
                request.firstEffectOn(),
                request.executedWon(),
                ImplementationRequests.Implementer.settled(request.implementers()));
        return finish(proposal, ProposalCommand.COMPLETE, completion, request.effectOrUnknown());
    }

    /** Completes it by a command of the table, with its provisional effect. */
    Proposal finish(Proposal proposal, ProposalCommand command, Completion completion, EffectFigures figures) {
        Snapshot before = Snapshot.of(proposal);
        Instant now = completion.at();
        Effect provisional = new Effect(
                0, now, completion.window().first(), completion.window().last(), acting.subject(), null, figures);
        proposal.apply(
                command,
                Outcome.of(command, now, null, null, null),
                proposal.implementation().completed(completion, provisional));
        return desk.finish(
                proposal,
                command,
                before,
                null,
                facts -> new ProposalImplemented(
                        facts,
                        now,
                        completion.firstEffectOn(),
                        proposal.implementation().projectId(),
                        completion.executedWon(),
                        ProposalAnnouncements.told(completion.implementers()),
                        figures.told()));
    }

    @Transactional
    Proposal abandon(UUID id, Version expected, ImplementationRequests.Abandon request) {
        Proposal proposal = desk.take(id, expected, ProposalCommand.ABANDON);
        ProposalCommand.ABANDON.next(proposal.state());
        if (request.reviewOn().isBefore(CityTime.dateOf(clock.instant()))) {
            throw new Refusal(ProblemType.CONFLICT).detailed("proposal.until.past");
        }
        return giveUp(proposal, request.ground(), request.reason(), request.reviewOn());
    }

    /** Gives it up because its project ended; it is looked at again when the rules say. */
    Proposal abandonWithProject(Proposal proposal, String ground) {
        return giveUp(proposal, ground, null, rules.reviewAfterEndOn(proposal, CityTime.dateOf(clock.instant())));
    }

    /** The project is let go with it, so that a later decision can start another. */
    private Proposal giveUp(Proposal proposal, String ground, String reason, LocalDate reviewOn) {
        Instant now = clock.instant();
        Snapshot before = Snapshot.of(proposal);
        UUID project = proposal.implementation().projectId();
        proposal.apply(
                ProposalCommand.ABANDON,
                Outcome.of(ProposalCommand.ABANDON, now, reason, ground, reviewOn),
                proposal.implementation().carriedOutIn(null));
        return desk.finish(
                proposal,
                ProposalCommand.ABANDON,
                before,
                reason,
                facts -> new ProposalAbandoned(facts, now, reviewOn, project, ground));
    }
}
