package city.innovation.events.instruction;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * An executive saw that it is done.
 *
 * @param instruction what every event of an instruction says
 * @param seenAt when it was seen
 */
public record InstructionSeen(@JsonUnwrapped InstructionFacts instruction, Instant seenAt) implements InstructionEvent {

    public static final String TYPE = InstructionEvent.PREFIX + "seen.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return instruction.instructionId();
    }

    @Override
    public String departmentCode() {
        return instruction.department();
    }

    @Override
    public String planCode() {
        return instruction.planCode();
    }
}
