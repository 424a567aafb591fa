package city.innovation.events.instruction;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An executive gave it another day.
 *
 * @param instruction what every event of an instruction says
 * @param redatedAt when it was decided
 * @param formerDueOn the last day before, Asia/Seoul
 */
public record InstructionRedated(@JsonUnwrapped InstructionFacts instruction, Instant redatedAt, LocalDate formerDueOn)
        implements InstructionEvent {

    public static final String TYPE = InstructionEvent.PREFIX + "redated.v1";

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
