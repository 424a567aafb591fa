package city.innovation.proposal;

import city.innovation.events.plan.ProjectCompleted;
import city.innovation.events.plan.ProjectConsolidated;
import city.innovation.events.plan.ProjectCreated;
import city.innovation.events.plan.ProjectFacts;
import city.innovation.events.plan.ProjectTerminated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What a project's fate means for the proposals that it carries out: the one that it was begun for, and those that
 * followed into it. Each event says all that it needs, so that none has to wait for another.
 */
@ApplicationScoped
class ProjectEffects {

    private static final Set<ProposalState> TIED = EnumSet.of(
            ProposalState.IMPLEMENTING, ProposalState.IMPLEMENTED, ProposalState.MEASURED, ProposalState.SHARED);

    private final Proposals proposals;
    private final ProposalDesk desk;
    private final CompletionService completions;
    private final OutcomeRules rules;
    private final LateEvents late;

    ProjectEffects(
            Proposals proposals,
            ProposalDesk desk,
            CompletionService completions,
            OutcomeRules rules,
            LateEvents late) {
        this.proposals = proposals;
        this.desk = desk;
        this.completions = completions;
        this.rules = rules;
        this.late = late;
    }

    /** Ties the proposal to its project; harmless twice. */
    void created(ProjectCreated event) {
        each(event.project(), event.type(), TIED, proposal -> follow(proposal, event.aggregateId()));
    }

    /** Completes what is being implemented, with what the project says as its provisional effect. */
    void completed(ProjectCompleted event) {
        each(event.project(), event.type(), EnumSet.of(ProposalState.IMPLEMENTING), proposal -> {
            Completion completion = rules.completion(
                    proposal,
                    event.completedAt(),
                    event.firstEffectOn(),
                    event.executedWon(),
                    event.implementers().stream()
                            .map(i -> new Contributor(i.subject(), i.department(), i.shareBp(), i.lead()))
                            .toList());
            follow(proposal, event.aggregateId());
            completions.finish(proposal, ProposalCommand.COMPLETE, completion, figures(event));
        });
    }

    /** Puts off what was being implemented. */
    void terminated(ProjectTerminated event) {
        each(event.project(), event.type(), EnumSet.of(ProposalState.IMPLEMENTING), proposal -> {
            follow(proposal, event.aggregateId());
            completions.abandonWithProject(proposal, event.ground());
        });
    }

    /** Lets the proposals follow into the project that goes on. */
    void consolidated(ProjectConsolidated event) {
        each(event.project(), event.type(), TIED, proposal -> follow(proposal, event.into()));
    }

    private void follow(Proposal proposal, UUID project) {
        if (project.equals(proposal.implementation().projectId())) {
            return;
        }
        Snapshot before = Snapshot.of(proposal);
        proposal.note(proposal.implementation().carriedOutIn(project));
        desk.record(proposal, "follow-project", before, null);
    }

    /** Has the effect on those that the project carries out, in these states; of the others it is noted. */
    private void each(ProjectFacts project, String type, Set<ProposalState> states, Consumer<Proposal> effect) {
        for (UUID id : proposals.of(project.projectId(), project.proposalId())) {
            Proposal proposal = proposals.findById(id, LockModeType.PESSIMISTIC_WRITE);
            UUID known = proposal.implementation().projectId();
            boolean ours = known == null || known.equals(project.projectId());
            if (ours && states.contains(proposal.state())) {
                effect.accept(proposal);
            } else {
                late.note(proposal, type);
            }
        }
    }

    private static EffectFigures figures(ProjectCompleted event) {
        boolean money = event.savingWon() != null;
        return new EffectFigures(
                null,
                money
                        ? List.of(new CostSaving(
                                CostClass.of(event.costClass(), CostClass.PROJECT),
                                event.savingWon(),
                                event.costWon() == null ? 0L : event.costWon()))
                        : List.of(),
                event.hoursSaved(),
                event.hoursAdded(),
                event.citizensServed(),
                null,
                false);
    }
}
