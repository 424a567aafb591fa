package city.innovation.proposal;

import city.innovation.events.proposal.ProposalFacts;
import city.innovation.events.proposal.ProposalMeasured;
import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Signs off an effect that was recorded: once its window is over, by somebody who had no part in it. */
@ApplicationScoped
class SignOffService {

    /** The objection to the caller, not to the time. */
    private static final String FOUR_EYES = "proposal.measure.four-eyes";

    private final ProposalDesk desk;
    private final ProposalAccess access;
    private final Clock clock;

    SignOffService(ProposalDesk desk, ProposalAccess access, Clock clock) {
        this.desk = desk;
        this.access = access;
        this.clock = clock;
    }

    /** Signs off what was recorded; a later one corrects the one before. */
    @Transactional
    Proposal signOff(UUID id, Version expected, ProposalCommand command, String reason) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, command);
        Practices.require(proposal, command);
        String objection = objection(proposal);
        if (FOUR_EYES.equals(objection)) {
            throw new Refusal(ProblemType.FORBIDDEN).detailed(objection);
        }
        if (objection != null) {
            throw new Refusal(ProblemType.CONFLICT).detailed(objection);
        }
        Implementation done = proposal.implementation();
        MeasurementDraft draft = done.draft();
        Completion completion = completion(proposal);
        Snapshot before = Snapshot.of(proposal);
        Effect effect = new Effect(
                done.nextMeasurement(),
                now,
                completion.window().first(),
                completion.window().last(),
                draft.recordedBy(),
                access.caller().subject(),
                draft.figures());
        proposal.apply(command, Outcome.of(command, now, reason, null, null), done.measured(completion, effect));
        return desk.finish(proposal, command, before, reason, facts -> told(facts, effect));
    }

    private static ProposalMeasured told(ProposalFacts facts, Effect effect) {
        return new ProposalMeasured(
                facts,
                effect.at(),
                effect.measurement(),
                effect.firstOn(),
                effect.lastOn(),
                effect.signedOffBy(),
                effect.figures().told());
    }

    /** The key of what is against it, or null. */
    String objection(Proposal proposal) {
        MeasurementDraft draft = proposal.implementation().draft();
        if (draft == null) {
            return "proposal.measure.nothing";
        }
        Completion completion = completion(proposal);
        if (isInvolved(draft, completion)) {
            return FOUR_EYES;
        }
        return completion.window().isOverOn(CityTime.dateOf(clock.instant())) ? null : "proposal.measure.early";
    }

    /** Of a practice the recorded effect says when it was carried out. */
    private static Completion completion(Proposal proposal) {
        Implementation done = proposal.implementation();
        return done.draft().completion() == null
                ? done.completion()
                : done.draft().completion();
    }

    /** Four eyes: neither who recorded it nor who carried it out; a proposer has no office beside it anyway. */
    private boolean isInvolved(MeasurementDraft draft, Completion completion) {
        Set<String> reviewers = access.caller().people();
        return reviewers.contains(draft.recordedBy()) || reviewers.stream().anyMatch(completion::carriedOutBy);
    }
}
