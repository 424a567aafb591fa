package city.innovation.events.instruction;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * An executive found that it is not done yet.
 *
 * @param instruction what every event of an instruction says
 * @param returnedAt when it went back
 */
public record InstructionReturned(@JsonUnwrapped InstructionFacts instruction, Instant returnedAt)
        implements InstructionEvent {

    public static final String TYPE = InstructionEvent.PREFIX + "returned.v1";

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
