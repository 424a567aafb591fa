package city.innovation.proposal;

import static java.util.Comparator.naturalOrder;

import city.innovation.http.Role;
import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.DutySelection;
import city.innovation.kit.duty.DutyState;
import city.innovation.kit.duty.DutyView;
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
import java.util.stream.Stream;

/** Moves a proposal's duties as the lifecycle's table says, with the terms of the rules it began under. */
@ApplicationScoped
class ProposalDuties {

    static final String RESOURCE = "proposal";

    /** The duty to decide on adoption, as a selection of kinds. */
    static final List<String> DECISION = List.of(kind(ProposalDuty.DECIDE_ADOPTION));

    /** What makes the time to decide stand, each until its own day. */
    static final Set<String> AWAITED = Set.of(DecisionClock.OPINION, kind(ProposalDuty.DEVELOP));

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

    private void resume(Proposal proposal, List<String> kinds) {
        if (!stands(proposal)) {
            duties.resume(proposal.id(), kinds);
        }
    }

    /** Lets the time to decide run on that stood until then, unless something else makes it stand or did so for longer. */
    void resumeDecision(Proposal proposal, Instant since) {
        if (!stands(proposal)) {
            Instant last =
                    awaited(proposal).map(DutyView::dueAt).max(naturalOrder()).orElse(since);
            duties.resume(DutySelection.of(proposal.id(), DECISION), last.isAfter(since) ? last : since);
        }
    }

    /** Stops the time to decide if something makes it stand. */
    void pauseDecision(Proposal proposal, String reason) {
        if (stands(proposal)) {
            duties.pause(proposal.id(), DECISION, reason);
        }
    }

    /** Whether a supplement is awaited, or an opinion or its development whose day is not over. */
    private boolean stands(Proposal proposal) {
        return proposal.state() == ProposalState.SUPPLEMENTING
                || awaited(proposal).anyMatch(duty -> !duty.overdue());
    }

    private Stream<DutyView> awaited(Proposal proposal) {
        return duties.of(proposal.id()).stream()
                .filter(duty -> duty.state() != DutyState.CLOSED && AWAITED.contains(duty.kind()));
    }

    /** When the time to decide began that runs or stands now; that of its receipt if none does. */
    Instant decisionStart(Proposal proposal) {
        return duties.of(proposal.id()).stream()
                .filter(duty -> DECISION.contains(duty.kind()) && duty.state() != DutyState.CLOSED)
                .map(DutyView::openedAt)
                .findFirst()
                .orElse(proposal.submittedAt());
    }

    private void open(Proposal proposal, ProposalDuty duty) {
        boolean nobodySaidWhen =
                duty == ProposalDuty.HEAR_OF_TRANSFER && proposal.outcome().until() == null;
        boolean isUsedUp =
                duty == ProposalDuty.APPEAL && proposal.trail().review().appealed();
        if (!nobodySaidWhen && !isUsedUp) {
            open(proposal, duty, start(proposal, duty));
        }
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
        OpenDuty titled = open.titled(proposal.content().title()).from(from);
        duties.open(duty.isRight() ? titled.asRight() : titled);
    }

    /** Gives what is open of that kind another day. */
    void redate(Proposal proposal, ProposalDuty duty, LocalDate day) {
        duties.redate(DutySelection.of(proposal.id(), List.of(kind(duty))), day);
    }

    /**
     * An answer to a call is decided from the call's closing on, an effect measured after its last day whenever it was
     * told, a decline answered from its notice; null for now.
     */
    private Instant start(Proposal proposal, ProposalDuty duty) {
        if (duty.isRight()) {
            return proposal.outcome().at();
        }
        if (duty == ProposalDuty.MEASURE_OUTCOME) {
            return CityTime.startOf(
                    proposal.implementation().completion().window().last());
        }
        return duty == ProposalDuty.DECIDE_ADOPTION && proposal.trail().callId() != null
                ? calls.closingAhead(proposal.trail().callId())
                : null;
    }

    /** Counts the time to decide anew, since its call closes at another time. */
    void restartDecision(Proposal proposal, Instant closing) {
        if (!duties.close(proposal.id(), DECISION, "call-closing-moved").isEmpty()) {
            open(proposal, ProposalDuty.DECIDE_ADOPTION, closing);
            pauseDecision(proposal, "call-closing-moved");
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
        if (duty.isProposers()) {
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
