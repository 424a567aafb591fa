package city.innovation.tracker.instruction;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.closes;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.opens;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.tracker.instruction.InstructionDuty.CARRY_OUT_INSTRUCTION;
import static city.innovation.tracker.instruction.InstructionDuty.SEE_INSTRUCTION;
import static city.innovation.tracker.instruction.InstructionRelation.DEPARTMENT;
import static city.innovation.tracker.instruction.InstructionRelation.EXECUTIVE;
import static city.innovation.tracker.instruction.InstructionState.OPEN;
import static city.innovation.tracker.instruction.InstructionState.REPORTED;
import static city.innovation.tracker.instruction.InstructionState.SEEN;
import static city.innovation.tracker.instruction.InstructionState.WITHDRAWN;

import city.innovation.events.instruction.InstructionRedated;
import city.innovation.events.instruction.InstructionReported;
import city.innovation.events.instruction.InstructionReturned;
import city.innovation.events.instruction.InstructionSeen;
import city.innovation.events.instruction.InstructionWithdrawn;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.DutyMove;
import city.innovation.kit.lifecycle.Transition;
import java.util.List;
import java.util.Set;

/** Who may lead an instruction from where to where, what that tells the world and which duties it moves. */
enum InstructionCommand implements Command<InstructionState, InstructionRelation, InstructionDuty> {
    REPORT(
            from(OPEN),
            to(REPORTED),
            by(DEPARTMENT),
            InstructionReported.TYPE,
            closes(CARRY_OUT_INSTRUCTION),
            opens(SEE_INSTRUCTION)),
    SEE(from(REPORTED), to(SEEN), by(EXECUTIVE), InstructionSeen.TYPE, closes(SEE_INSTRUCTION)),
    /** It is not done yet. */
    SEND_BACK(
            from(REPORTED),
            to(OPEN),
            by(EXECUTIVE),
            InstructionReturned.TYPE,
            closes(SEE_INSTRUCTION),
            opens(CARRY_OUT_INSTRUCTION)),
    REDATE(from(OPEN), to(OPEN), by(EXECUTIVE), InstructionRedated.TYPE),
    WITHDRAW(
            from(OPEN, REPORTED),
            to(WITHDRAWN),
            by(EXECUTIVE),
            InstructionWithdrawn.TYPE,
            closes(CARRY_OUT_INSTRUCTION),
            closes(SEE_INSTRUCTION));

    private final Transition<InstructionState, InstructionRelation, InstructionDuty> transition;

    @SafeVarargs
    InstructionCommand(
            Set<InstructionState> from,
            Set<InstructionState> to,
            Set<InstructionRelation> by,
            String says,
            DutyMove<InstructionDuty>... duties) {
        transition = new Transition<>(from, to, by, says, List.of(duties));
    }

    @Override
    public Transition<InstructionState, InstructionRelation, InstructionDuty> transition() {
        return transition;
    }

    /** The codes of the duties that it closes. */
    List<String> closed() {
        return transition.duties().stream()
                .filter(move -> move.kind() == DutyMove.Kind.CLOSES)
                .map(move -> move.duty().wireName())
                .toList();
    }
}
