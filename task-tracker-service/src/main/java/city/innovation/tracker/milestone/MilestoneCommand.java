package city.innovation.tracker.milestone;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.tracker.milestone.MilestoneRelation.WORKING;
import static city.innovation.tracker.milestone.MilestoneState.COMPLETED;
import static city.innovation.tracker.milestone.MilestoneState.OPEN;

import city.innovation.events.plan.MilestoneCompleted;
import city.innovation.events.plan.ProjectProgressed;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.Transition;
import java.util.List;
import java.util.Set;

/** Who may lead a milestone from where to where, and what that tells the world. */
enum MilestoneCommand implements Command<MilestoneState, MilestoneRelation, MilestoneDuty> {
    COMPLETE(from(OPEN), to(COMPLETED), MilestoneCompleted.TYPE),
    /** Undoes a completion; the project's progress is told where milestones measure it. */
    REOPEN(from(COMPLETED), to(OPEN), ProjectProgressed.TYPE);

    private final Transition<MilestoneState, MilestoneRelation, MilestoneDuty> transition;

    MilestoneCommand(Set<MilestoneState> from, Set<MilestoneState> to, String says) {
        transition = new Transition<>(from, to, by(WORKING), says, List.of());
    }

    @Override
    public Transition<MilestoneState, MilestoneRelation, MilestoneDuty> transition() {
        return transition;
    }
}
