package city.innovation.tracker.designation;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.tracker.designation.DesignationRelation.MANAGER;
import static city.innovation.tracker.designation.DesignationRelation.TASK_FORCE;
import static city.innovation.tracker.designation.DesignationState.ENDED;
import static city.innovation.tracker.designation.DesignationState.HELD;

import city.innovation.events.designation.DesignationEnded;
import city.innovation.events.designation.DesignationScored;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.Transition;
import java.util.List;
import java.util.Set;

/** Who may lead a designation from where to where, and what that tells the world. */
enum DesignationCommand implements Command<DesignationState, DesignationRelation, DesignationDuty> {
    /** Writes down what a survey of citizens found. */
    SCORE(from(HELD), to(HELD), by(MANAGER, TASK_FORCE), DesignationScored.TYPE),
    END(from(HELD), to(ENDED), by(MANAGER), DesignationEnded.TYPE);

    private final Transition<DesignationState, DesignationRelation, DesignationDuty> transition;

    DesignationCommand(Set<DesignationState> from, Set<DesignationState> to, Set<DesignationRelation> by, String says) {
        transition = new Transition<>(from, to, by, says, List.of());
    }

    @Override
    public Transition<DesignationState, DesignationRelation, DesignationDuty> transition() {
        return transition;
    }
}
