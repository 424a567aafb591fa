package city.innovation.events.instruction;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * The department says that it is done.
 *
 * @param instruction what every event of an instruction says
 * @param reportedAt when it was reported
 * @param late whether that was after the last day
 */
public record InstructionReported(@JsonUnwrapped InstructionFacts instruction, Instant reportedAt, boolean late)
        implements InstructionEvent {

    public static final String TYPE = InstructionEvent.PREFIX + "reported.v1";

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
