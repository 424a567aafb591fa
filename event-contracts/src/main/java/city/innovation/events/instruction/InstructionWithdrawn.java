package city.innovation.events.instruction;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * An executive took it back.
 *
 * @param instruction what every event of an instruction says
 * @param withdrawnAt when it was taken back
 */
public record InstructionWithdrawn(@JsonUnwrapped InstructionFacts instruction, Instant withdrawnAt)
        implements InstructionEvent {

    public static final String TYPE = InstructionEvent.PREFIX + "withdrawn.v1";

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
