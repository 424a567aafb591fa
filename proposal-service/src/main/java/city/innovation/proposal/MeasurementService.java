package city.innovation.proposal;

import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The effect of twelve months, recorded by the department. */
@ApplicationScoped
class MeasurementService {

    private static final Set<ProposalState> CARRIED_OUT =
            EnumSet.of(ProposalState.IMPLEMENTED, ProposalState.MEASURED, ProposalState.SHARED);

    private final Proposals proposals;
    private final ProposalDesk desk;
    private final ProposalAccess access;
    private final OutcomeRules rules;
    private final Clock clock;

    MeasurementService(Proposals proposals, ProposalDesk desk, ProposalAccess access, OutcomeRules rules, Clock clock) {
        this.proposals = proposals;
        this.desk = desk;
        this.access = access;
        this.rules = rules;
        this.clock = clock;
    }

    /** Records what is measured, over what was recorded before; it waits for a sign-off. */
    @Transactional
    Proposal record(UUID id, Version expected, OutcomeRequests.Measurement request) {
        Proposal proposal = proposals.require(id);
        access.require(access.worksOn(proposal));
        Version.require(expected, proposal.version());
        boolean practice = isUntoldPractice(proposal);
        refuseIf(!isRecordable(proposal), "proposal.measurement.closed");
        Instant now = clock.instant();
        rules.requireSound(request.effect(), CityTime.dateOf(now));
        if (request.effect().grade() == null) {
            throw Refusal.of(List.of(Flaw.ofBody("/effect/grade", "proposal.measurement.grade")));
        }
        Completion completion = practice ? practice(proposal, request) : null;
        refuseIf(
                !practice && (request.firstEffectOn() != null || request.implementers() != null),
                "proposal.measurement.completed");
        Snapshot before = Snapshot.of(proposal);
        proposal.note(proposal.implementation()
                .recorded(new MeasurementDraft(access.caller().subject(), now, completion, request.effect())));
        return desk.record(proposal, "record-measurement", before, null);
    }

    /** Whether its state is one in which an effect is measured. */
    static boolean isRecordable(Proposal proposal) {
        return CARRIED_OUT.contains(proposal.state()) || isUntoldPractice(proposal);
    }

    private static boolean isUntoldPractice(Proposal proposal) {
        return proposal.state() == ProposalState.ADOPTED && Practices.isOne(proposal);
    }

    /** A practice says by its measurement when its effect began, at most a year before it was proposed. */
    private Completion practice(Proposal proposal, OutcomeRequests.Measurement request) {
        LocalDate effectOn = request.firstEffectOn();
        if (effectOn == null) {
            throw Refusal.of(List.of(Flaw.ofBody("/firstEffectOn", "proposal.measurement.first-effect")));
        }
        LocalDate proposedOn = CityTime.dateOf(proposal.submittedAt());
        refuseIf(
                effectOn.isAfter(proposedOn) || proposedOn.isAfter(rules.practiceUntil(proposal, effectOn)),
                "proposal.practice.late");
        return rules.completion(
                proposal,
                null,
                effectOn,
                null,
                request.implementers() == null
                        ? proposal.contributors()
                        : ImplementationRequests.Implementer.settled(request.implementers()));
    }

    private static void refuseIf(boolean wrong, String key) {
        if (wrong) {
            throw new Refusal(ProblemType.CONFLICT).detailed(key);
        }
    }
}
