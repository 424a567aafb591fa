package city.innovation.events.instruction;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * An executive gave an instruction on a project.
 *
 * @param instruction what every event of an instruction says
 * @param givenAt when it was given
 */
public record InstructionGiven(@JsonUnwrapped InstructionFacts instruction, Instant givenAt)
        implements InstructionEvent {

    public static final String TYPE = InstructionEvent.PREFIX + "given.v1";

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
