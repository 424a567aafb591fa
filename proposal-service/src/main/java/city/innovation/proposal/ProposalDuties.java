package city.innovation.proposal;

import city.innovation.http.Role;
import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.DutySelection;
import city.innovation.kit.duty.DutyState;
import city.innovation.kit.duty.OpenDuty;
import city.innovation.kit.duty.Responsible;
import city.innovation.kit.lifecycle.DutyMove;
import city.innovation.kit.rule.Rules;
import city.innovation.kit.time.CityTime;
import city.innovation.proposal.call.OpenCalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Moves a proposal's duties as the lifecycle's table says, with the terms of the rules it began under. */
@ApplicationScoped
class ProposalDuties {

    static final String RESOURCE = "proposal";

    /** States in which the time to decide stands still, whatever led there. */
    private static final Set<ProposalState> CLOCK_STANDS =
            Set.of(ProposalState.SUPPLEMENTING, ProposalState.DEVELOPING);

    private final Duties duties;
    private final Rules rules;
    private final OpenCalls calls;
    private final Event<ProposalMoved> moves;
    private final Event<ProposalHandedOver> handOvers;

    ProposalDuties(
            Duties duties,
            Rules rules,
            OpenCalls calls,
            Event<ProposalMoved> moves,
            Event<ProposalHandedOver> handOvers) {
        this.duties = duties;
        this.rules = rules;
        this.calls = calls;
        this.moves = moves;
        this.handOvers = handOvers;
    }

    /** Opens, closes, stops and continues what the command moves; a historic import has no duties. */
    void move(Proposal proposal, ProposalCommand command) {
        boolean imported = proposal.trail().origin() != null;
        moves.fire(new ProposalMoved(proposal.id(), command.wireName(), proposal.state(), imported));
        if (imported) {
            return;
        }
        String by = command.wireName();
        within(command, DutyMove.Kind.CLOSES, kinds -> duties.close(proposal.id(), kinds, by));
        within(command, DutyMove.Kind.PAUSES, kinds -> duties.pause(proposal.id(), kinds, by));
        within(command, DutyMove.Kind.RESUMES, kinds -> resume(proposal, kinds));
        command.transition().duties().stream()
                .filter(move -> move.kind() == DutyMove.Kind.OPENS)
                .forEach(move -> open(proposal, move.duty()));
    }

    private static void within(ProposalCommand command, DutyMove.Kind kind, Consumer<List<String>> action) {
        List<String> kinds = command.transition().duties().stream()
                .filter(move -> move.kind() == kind)
                .map(move -> kind(move.duty()))
                .toList();
        if (!kinds.isEmpty()) {
            action.accept(kinds);
        }
    }

    /** A supplement in the middle of development, or an opinion that is awaited, leaves the decision's clock standing. */
    void resume(Proposal proposal, List<String> kinds) {
        if (!CLOCK_STANDS.contains(proposal.state()) && !awaitsOpinion(proposal)) {
            duties.resume(proposal.id(), kinds);
        }
    }

    private boolean awaitsOpinion(Proposal proposal) {
        return duties.of(proposal.id()).stream()
                .anyMatch(duty -> duty.kind().equals(DecisionClock.OPINION) && duty.state() != DutyState.CLOSED);
    }

    private void open(Proposal proposal, ProposalDuty duty) {
        if (duty == ProposalDuty.HEAR_OF_TRANSFER && proposal.outcome().until() == null) {
            return; // nobody said when to hear of it
        }
        open(proposal, duty, start(proposal, duty));
    }

    private void open(Proposal proposal, ProposalDuty duty, Instant from) {
        OpenDuty open = proposal.outcome() != null && proposal.outcome().until() != null && duty.isAgreed()
                ? OpenDuty.until(
                        kind(duty),
                        RESOURCE,
                        proposal.id(),
                        responsible(proposal, duty),
                        proposal.outcome().until())
                : OpenDuty.within(
                        kind(duty),
                        RESOURCE,
                        proposal.id(),
                        responsible(proposal, duty),
                        duty.term(rules.version(ProposalRules.TERMS, proposal.ruleVersion())),
                        proposal.ruleVersion());
        duties.open(open.titled(proposal.content().title()).from(from));
    }

    /** Measuring is due so long after the effect began, whenever that was told. */
    private static Instant effectStart(Proposal proposal) {
        return CityTime.startOf(proposal.implementation().completion().window().first());
    }

    /** Gives what is open of that kind another day. */
    void redate(Proposal proposal, ProposalDuty duty, LocalDate day) {
        duties.redate(DutySelection.of(proposal.id(), List.of(kind(duty))), day);
    }

    /** An answer to a call is decided from the call's closing on, an effect measured from its first day; null for now. */
    private Instant start(Proposal proposal, ProposalDuty duty) {
        if (duty == ProposalDuty.MEASURE_OUTCOME) {
            return effectStart(proposal);
        }
        return duty == ProposalDuty.DECIDE_ADOPTION && proposal.trail().callId() != null
                ? calls.closingAhead(proposal.trail().callId())
                : null;
    }

    /** Counts the time to decide anew, since its call closes at another time. */
    void restartDecision(Proposal proposal, Instant closing) {
        List<String> decide = List.of(kind(ProposalDuty.DECIDE_ADOPTION));
        if (!duties.close(proposal.id(), decide, "call-closing-moved").isEmpty()) {
            open(proposal, ProposalDuty.DECIDE_ADOPTION, closing);
            if (CLOCK_STANDS.contains(proposal.state()) || awaitsOpinion(proposal)) {
                duties.pause(proposal.id(), decide, "call-closing-moved");
            }
        }
    }

    /** Hands what the former department had to do over to the one in charge now; others' duties stay. */
    void handOver(Proposal proposal) {
        Responsible inCharge = responsible(proposal, ProposalDuty.DECIDE_ADOPTION);
        List<String> theirs = Arrays.stream(ProposalDuty.values())
                .filter(duty -> responsible(proposal, duty).equals(inCharge))
                .map(ProposalDuties::kind)
                .toList();
        duties.handOver(DutySelection.of(proposal.id(), theirs), inCharge);
        handOvers.fire(new ProposalHandedOver(proposal.id(), proposal.content().responsibleDepartment()));
    }

    static Responsible responsible(Proposal proposal, ProposalDuty duty) {
        if (duty == ProposalDuty.ANSWER_SUPPLEMENT) {
            // Duties travel as events: the reward officer, who alone knows a waste reporter, asks in the city's name.
            return proposal.kind().equals(ProposalAccess.PROTECTED_KIND)
                    ? Responsible.role(Role.REWARD_OFFICER.wireName())
                    : Responsible.subject(proposal.author());
        }
        Promise promise = proposal.implementation().promise();
        String department = duty == ProposalDuty.KEEP_PROMISE && promise != null
                ? promise.department()
                : proposal.content().responsibleDepartment();
        return department == null
                ? Responsible.role(Role.INNOVATION_MANAGER.wireName())
                : Responsible.department(department);
    }

    static String kind(ProposalDuty duty) {
        return duty.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
